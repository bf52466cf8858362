package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds what is evaluated from the configuration of each case against what Terraform itself plans
 * for it, argument by argument: the same, or unknown; never something else. How often it is which
 * stands in {@code agreement.txt}, so that what is known today stays known.
 */
class PlannedValuesDifferentialTest {
  private static final Path TABLE = Terraform.CASES.resolve("agreement.txt");
  private static final Set<String> META_ARGUMENTS =
      Set.of("count", "for_each", "provider", "depends_on", "lifecycle", "timeouts");

  /** How often an argument was the same, was unknown here, and is only known after the apply. */
  private static final class Counts {
    private int same;
    private int unknown;
    private int later;
  }

  private final Map<String, Counts> table = new TreeMap<>();
  private final List<String> different = new ArrayList<>();

  @Test
  void configurationSaysWhatTerraformPlans() throws IOException {
    for (String name : PlannedCase.names()) {
      Map<String, MapValue> planned = new PlannedCase(name).resources();
      Map<String, MapValue> evaluated = new EvaluatedCase(name).resources();

      assertThat(evaluated.keySet()).as(name).containsAll(planned.keySet());
      evaluated.forEach(
          (address, body) -> {
            // What the configuration no longer plans is deleted or was never there: count = 0.
            if (planned.containsKey(address)) {
              compare(name + " " + address, body, planned.get(address));
            }
          });
    }
    assertThat(different).isEmpty();
    String shown = shown();
    if (Boolean.getBoolean("update")) {
      Files.writeString(TABLE, shown);
    }
    assertThat(shown)
        .as("%s, which -Dupdate=true writes anew", TABLE)
        .isEqualTo(Files.readString(TABLE));
  }

  private void compare(String where, MapValue body, MapValue planned) {
    String type = where.replaceAll("\\[[^]]*]", "").replaceAll("^.*[ .](\\w+)[.][^.]+$", "$1");
    for (MapValue.Field field : body.fields()) {
      String name = field.key().display();
      if (META_ARGUMENTS.contains(name)) {
        continue;
      }
      Counts counts = table.computeIfAbsent(type + "." + name, none -> new Counts());
      Optional<Value> theirs = planned.get(name);
      if (theirs.isEmpty()) {
        counts.later++;
        continue;
      }
      Truth same = compare(field.value(), theirs.get());
      if (same == Truth.NO) {
        different.add(
            "%s.%s: %s, planned %s"
                .formatted(where, name, field.value().display(), theirs.get().display()));
      }
      counts.same += same == Truth.YES ? 1 : 0;
      counts.unknown += same == Truth.UNKNOWN ? 1 : 0;
    }
  }

  private static Truth compare(Value ours, Value planned) {
    boolean none = ours instanceof ListValue list && !list.open() && list.items().isEmpty();
    if (planned instanceof AbsentValue && (none || ours instanceof AbsentValue)) {
      return Truth.YES;
    }
    return ours instanceof AbsentValue
        ? Truth.YES // What the provider makes of nothing is its own affair.
        : ValueComparison.compareArguments(ours, planned);
  }

  private String shown() {
    StringBuilder shown =
        new StringBuilder(
            "# How what is evaluated from the configurations here agrees with what Terraform plans for them:\n"
                + "# argument, times the same, times unknown to vpcelint, times known to Terraform after the apply only.\n"
                + "# It is never something else. Made by -Dtest=PlannedValuesDifferentialTest -Dupdate=true.\n");
    int same = 0;
    int unknown = 0;
    int later = 0;
    for (Map.Entry<String, Counts> each : table.entrySet()) {
      Counts counts = each.getValue();
      shown.append(
          "%-80s %4d %4d %4d%n"
              .formatted(each.getKey(), counts.same, counts.unknown, counts.later));
      same += counts.same;
      unknown += counts.unknown;
      later += counts.later;
    }
    return shown + "%-80s %4d %4d %4d%n".formatted("all", same, unknown, later);
  }
}
