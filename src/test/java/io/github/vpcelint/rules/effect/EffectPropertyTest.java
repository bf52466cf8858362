package io.github.vpcelint.rules.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.TextLinter;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rules.effect.Oracle.Request;
import io.github.vpcelint.rules.effect.Oracle.Rule;
import io.github.vpcelint.template.LoadOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the rules about the effect of a policy say is true of every request that there can be: small
 * policies are made up, and all requests over their actions, resources, callers and tags are tried.
 */
class EffectPropertyTest {
  private static final int POLICIES = 1000;
  private static final List<Request> REQUESTS = Oracle.requests();

  private final Random random = new Random(20_261_124);
  private final TextLinter linter = new TextLinter();
  private final Map<String, Integer> counts = new HashMap<>();

  @Test
  void findingsAreTrueOfAllRequests() {
    for (int i = 0; i < POLICIES; i++) {
      List<Rule> rules = policy();
      for (Finding finding : lint(rules)) {
        counts.merge(finding.rule().name(), 1, Integer::sum);
        check(finding, rules);
      }
    }

    Set<String> found = new TreeSet<>(counts.keySet());
    assertThat(found)
        .contains(
            "grants-nothing",
            "shadowed-statement",
            "partly-shadowed-action",
            "redundant-statement",
            "deny-without-effect",
            "full-access-policy");
  }

  private List<Finding> lint(List<Rule> rules) {
    return linter
        .lint(
            "policy.json",
            Oracle.json(rules),
            new LoadOptions(
                Optional.empty(), Optional.of("elasticache"), List.of(), List.of(), Map.of()),
            Instant.EPOCH)
        .findings();
  }

  private static void check(Finding finding, List<Rule> rules) {
    String policy = finding.message() + "\n" + Oracle.json(rules);
    // Every statement stands on a line of its own, the first one on the second.
    int index = finding.span().startLine() - 2;
    switch (finding.rule().name()) {
      case "grants-nothing" ->
          assertThat(REQUESTS).as(policy).noneMatch(request -> Oracle.passes(rules, request));
      case "full-access-policy" ->
          assertThat(REQUESTS).as(policy).allMatch(request -> Oracle.passes(rules, request));
      case "shadowed-statement" ->
          assertThat(REQUESTS)
              .as(policy)
              .filteredOn(rules.get(index)::matches)
              .noneMatch(request -> Oracle.passes(rules, request));
      case "partly-shadowed-action" -> {
        String pattern = finding.span().text();
        assertThat(REQUESTS)
            .as(policy)
            .filteredOn(request -> rules.get(index).matches(request, List.of(pattern)))
            .noneMatch(request -> Oracle.passes(rules, request));
      }
      case "redundant-statement", "deny-without-effect" -> {
        List<Rule> without = new ArrayList<>(rules);
        without.remove(index);
        assertThat(REQUESTS)
            .as(policy)
            .allMatch(request -> Oracle.passes(rules, request) == Oracle.passes(without, request));
      }
      default -> {}
    }
  }

  private List<Rule> policy() {
    List<Rule> rules = new ArrayList<>();
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      rules.add(rule());
    }
    return rules;
  }

  private Rule rule() {
    String operator = random.nextInt(3) > 0 ? "" : pick(Oracle.OPERATORS);
    List<String> values =
        operator.equals("Null") ? List.of(pick(List.of("true", "false"))) : some(Oracle.VALUES, 2);
    return new Rule(
        random.nextBoolean(),
        random.nextInt(3) > 0 ? List.of() : some(Oracle.ACCOUNTS, 2),
        random.nextInt(5) == 0,
        some(Oracle.ACTION_PATTERNS, 3),
        random.nextInt(5) == 0,
        random.nextInt(2) == 0 ? List.of("*") : some(Oracle.RESOURCE_PATTERNS, 2),
        operator,
        values);
  }

  private List<String> some(List<String> from, int most) {
    Set<String> some = new TreeSet<>();
    for (int count = 1 + random.nextInt(most); count > 0; count--) {
      some.add(pick(from));
    }
    return List.copyOf(some);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
