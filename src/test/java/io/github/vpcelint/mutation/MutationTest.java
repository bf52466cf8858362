package io.github.vpcelint.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rules.RuleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Plants one mistake at a time into policies that have none: the rule for it must find it, at its
 * place, and no rule may find another error. The policies are the good fixtures, and whatever lies
 * below the folder that the environment variable {@code VPCELINT_CORPUS} names.
 */
class MutationTest {
  /** Rules of the families about policies in which no mistake is planted, and why. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "limit-exceeded", "takes megabytes; the readers' own tests have them",
          "unresolvable-reference", "is about templates, not about policies",
          "default-full-access", "is about endpoints that have no policy",
          "policy-not-supported", "is about the endpoint's service, not about the policy");

  private static final Set<String> FAMILIES =
      Set.of("document", "grammar", "principal", "action", "resource", "condition", "effect");

  /** How many plantings of each fault the ordinary run tries. */
  private static final int SAMPLE = 4;

  @Test
  void everyRuleAboutPoliciesHasMistakes() {
    Set<String> planted = new TreeSet<>();
    faults().forEach(fault -> planted.add(fault.rule()));
    Set<String> expected = new TreeSet<>();
    for (RuleInfo rule : new RuleIndex().infos()) {
      if (FAMILIES.contains(rule.family()) && !LEFT_OUT.containsKey(rule.name())) {
        expected.add(rule.name());
      }
    }
    assertThat(planted).isEqualTo(expected);
  }

  @Test
  void mistakesInSomeFixturesAreFound() throws IOException {
    Recall recall = new Recall(SAMPLE);
    recall.plant(faults(), Subject.fixtures());

    assertThat(recall.failures()).isEmpty();
  }

  @Test
  @Tag("slow")
  void everyMistakeIsFound() throws IOException {
    Recall recall = new Recall(Integer.MAX_VALUE);
    List<Subject> subjects = new ArrayList<>(Subject.fixtures());
    String corpus = System.getenv("VPCELINT_CORPUS");
    if (corpus != null) {
      subjects.addAll(Subject.below(Path.of(corpus)));
    }
    recall.plant(faults(), subjects);

    System.out.print(recall.table());
    Path failures = Path.of("target", "mutation-failures.txt");
    Files.createDirectories(failures.getParent());
    Files.write(failures, recall.failures());
    assertThat(recall.failures()).as("see %s", failures).isEmpty();
  }

  private static List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(GrammarFaults.all());
    faults.addAll(PrincipalFaults.all());
    faults.addAll(ActionFaults.all());
    faults.addAll(ResourceFaults.all());
    faults.addAll(ConditionFaults.all());
    faults.addAll(EffectFaults.all());
    return faults;
  }
}
