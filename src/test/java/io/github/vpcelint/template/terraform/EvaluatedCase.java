package io.github.vpcelint.template.terraform;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.configuration.JsonModuleReader;
import io.github.vpcelint.template.terraform.configuration.ModuleFolders;
import io.github.vpcelint.template.terraform.configuration.Modules;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.configuration.VariableDefinitions;
import io.github.vpcelint.template.terraform.evaluation.Environment;
import io.github.vpcelint.template.terraform.evaluation.Evaluator;
import io.github.vpcelint.template.terraform.evaluation.Instance;
import io.github.vpcelint.template.terraform.evaluation.ModuleFiles;
import io.github.vpcelint.template.terraform.evaluation.ModuleInstance;
import io.github.vpcelint.template.terraform.evaluation.Scope;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What vpcelint evaluates from the configuration of a case: every resource, of whatever type. */
final class EvaluatedCase {
  private final Map<String, MapValue> resources = new LinkedHashMap<>();
  private final Map<String, Value> outputs = new LinkedHashMap<>();

  EvaluatedCase(String name) throws IOException {
    RootFiles files = Terraform.files(name);
    Modules modules = new Modules(files, new ModuleFolders(Map.of(), files));
    List<Document> documents = Terraform.documentsOf(name);
    for (Document document : documents) {
      new JsonModuleReader(modules.ofFile(document.file())).read(document.root());
    }
    Environment environment =
        new Environment(
            LoadOptions.NONE,
            Catalog.load(),
            modules,
            new Evaluator(),
            ".",
            new ModuleFiles(files, ""),
            VariableDefinitions.of("", files).values());
    ModuleInstance root = ModuleInstance.root(environment, modules.ofFile(documents.get(0).file()));
    for (Block output : root.configuration().outputs()) {
      outputs.put(
          output.name(), root.evaluate(output.body().get("value").orElseThrow(), root.scope()));
    }
    add(root);
  }

  /** The bodies of all instances of managed resources, by their addresses. */
  Map<String, MapValue> resources() {
    return resources;
  }

  /** The outputs of the root module. */
  Map<String, Value> outputs() {
    return outputs;
  }

  private void add(ModuleInstance module) {
    for (ResourceBlock block : module.configuration().resources()) {
      if (!block.data()) {
        for (Instance instance : module.instances(block.address(), block.body())) {
          Scope scope = new Scope(module, block.address(), instance);
          resources.put(
              module.path() + block.address() + instance.key(),
              module.evaluate(block.body(), scope));
        }
      }
    }
    for (Block call : module.configuration().calls()) {
      for (Instance instance : module.instances("module." + call.name(), call.body())) {
        Optional<ModuleInstance> child = module.child(call, instance);
        child.ifPresent(this::add);
      }
    }
  }
}
