package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.configuration.JsonModuleReader;
import io.github.vpcelint.template.terraform.configuration.ModuleConfiguration;
import io.github.vpcelint.template.terraform.configuration.ModuleFolders;
import io.github.vpcelint.template.terraform.configuration.Modules;
import io.github.vpcelint.template.terraform.evaluation.Environment;
import io.github.vpcelint.template.terraform.evaluation.Evaluator;
import io.github.vpcelint.template.terraform.evaluation.ModuleFiles;
import io.github.vpcelint.template.terraform.evaluation.ModuleInstance;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Holds the outputs that are evaluated from configuration against those that Terraform plans: the
 * same value, or one that is not known; never something else.
 */
class FunctionsDifferentialTest {
  /**
   * What is not evaluated: binary fractions that are not exact, files that may be made later, and
   * unquoted YAML that hardly anybody writes.
   */
  private static final List<String> UNKNOWN =
      List.of(
          "number_16",
          "number_34",
          "file_09",
          "yaml_26",
          "yaml_28",
          "file_more_17",
          "file_more_20");

  @Test
  void expressionsGiveWhatTerraformPlans() throws IOException {
    MapValue planned = plannedOutputs("functions");
    Map<String, Value> ours = outputs("functions");

    assertThat(ours).hasSizeGreaterThan(370);
    List<String> unknown = new ArrayList<>();
    List<String> different = new ArrayList<>();
    for (Map.Entry<String, Value> output : ours.entrySet()) {
      // An output that is null is not part of a plan.
      Value theirs =
          planned
              .get(output.getKey())
              .flatMap(each -> ((MapValue) each).get("value"))
              .orElseGet(() -> new AbsentValue(output.getValue().span()));
      Truth same = ValueComparison.compare(output.getValue(), theirs);
      if (same == Truth.NO) {
        different.add(
            output.getKey() + ": " + output.getValue().display() + ", not " + theirs.display());
      } else if (same == Truth.UNKNOWN) {
        unknown.add(output.getKey());
      }
    }
    assertThat(different).isEmpty();
    assertThat(unknown).containsExactlyElementsOf(UNKNOWN);
  }

  private static MapValue plannedOutputs(String name) throws IOException {
    String text = Files.readString(Terraform.CASES.resolve(name).resolve("plan.json"));
    MapValue plan =
        (MapValue) Literals.of(Terraform.document("plan.json", text, InputKind.PLAN).root());
    return (MapValue)
        ((MapValue) plan.get("planned_values").orElseThrow()).get("outputs").orElseThrow();
  }

  private static Map<String, Value> outputs(String name) throws IOException {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Document document : Terraform.documentsOf(name)) {
      ModuleConfiguration configuration = new ModuleConfiguration("", document.file());
      new JsonModuleReader(configuration).read(document.root());
      Environment environment =
          new Environment(
              LoadOptions.NONE,
              Catalog.load(),
              new Modules(RootFiles.none(), new ModuleFolders(Map.of(), RootFiles.none())),
              new Evaluator(),
              ".",
              new ModuleFiles(Terraform.files(name), ""),
              Map.of());
      ModuleInstance module = ModuleInstance.root(environment, configuration);
      for (Block output : configuration.outputs()) {
        values.put(
            output.name(),
            module.evaluate(output.body().get("value").orElseThrow(), module.scope()));
      }
    }
    return values;
  }
}
