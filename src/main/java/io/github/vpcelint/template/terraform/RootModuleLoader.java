package io.github.vpcelint.template.terraform;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.evaluation.Instance;
import io.github.vpcelint.template.terraform.evaluation.ModuleInstance;
import io.github.vpcelint.template.terraform.evaluation.Scope;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.resource.EndpointResources;
import io.github.vpcelint.template.terraform.resource.ResourceInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Evaluates a root module and the modules that it calls. */
final class RootModuleLoader {
  /** Most module instances that one root module may make. */
  private static final int MOST_MODULES = 1_000;

  private final EstatePart part = new EstatePart();
  private final List<ResourceInstance> resources = new ArrayList<>();
  private int modules;

  private RootModuleLoader() {}

  /** What a root module adds to the estate. */
  static EstatePart load(ModuleInstance root) {
    RootModuleLoader loader = new RootModuleLoader();
    loader.visit(root);
    EndpointResources.addTo(loader.part, loader.resources);
    return loader.part;
  }

  private void visit(ModuleInstance module) {
    if (++modules > MOST_MODULES) {
      return;
    }
    for (ResourceBlock block : module.configuration().resources()) {
      for (Instance instance : module.instances(block.address(), block.body())) {
        visit(block, new Scope(module, block.address(), instance));
      }
    }
    Deployment deployment = module.deployment();
    HostNameTexts texts = new HostNameTexts(part, deployment, module.scope());
    for (Map.Entry<String, Expression> local : module.configuration().locals().entrySet()) {
      texts.collect(local.getValue(), module.path() + "local." + local.getKey());
    }
    for (Block output : module.configuration().outputs()) {
      texts.collect(output.body(), module.path() + "output." + output.name());
    }
    for (ModuleInstance child : module.children()) {
      visit(child);
    }
  }

  private void visit(ResourceBlock block, Scope scope) {
    ModuleInstance module = scope.module();
    String address = module.path() + block.address() + scope.instance().key();
    Deployment deployment = module.deployment(block.body(), scope);
    if (!block.data() && EndpointResources.concerns(block.type())) {
      resources.add(
          new ResourceInstance(
              block.type(),
              address,
              block.nameSpan(),
              scope.when(),
              deployment,
              module.evaluate(block.body(), scope)));
    }
    new HostNameTexts(part, deployment, scope).collect(block.body(), address);
  }
}
