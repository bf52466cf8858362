package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import java.io.IOException;
import java.util.ArrayList;
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
    MapValue planned = new PlannedCase("functions").outputs();
    Map<String, Value> ours = new EvaluatedCase("functions").outputs();

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
}
