package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition about a cache that also stands before the tagging of it: a call that creates a cache
 * with tags is authorised for {@code elasticache:AddTagsToResource}, too, and that request need not
 * say what the cache is like, so that AWS's guide tells to use {@code IfExists} (<a
 * href="https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/IAM.ConditionKeys.html">source</a>).
 */
final class TagsOnCreation {
  private static final String SERVICE = "elasticache";
  private static final String TAGGING = "AddTagsToResource";

  private TagsOnCreation() {}

  /** Looks at one clause of a statement that allows to create and to tag. */
  static void check(Clause clause) {
    boolean asks =
        clause.statement().allows()
            && clause.entry().always()
            && clause.entry().withoutKey() == Truth.NO
            && clause.entry().keyName().orElse("").regionMatches(true, 0, "elasticache:", 0, 12);
    Optional<ActionPattern> tagging = asks ? named(clause, TAGGING) : Optional.empty();
    if (tagging.isPresent()
        && creates(clause)
        && !TypeWithoutKey.isAllowedElsewhere(tagging.get(), clause)) {
      report(tagging.get(), clause);
    }
  }

  private static void report(ActionPattern tagging, Clause clause) {
    clause
        .find(
            clause.keySpan(),
            "a create call that sends tags is also authorised for "
                + tagging.text().display()
                + ", whose requests need not carry "
                + clause.keyName()
                + ": "
                + clause.statement().title()
                + " may refuse caches that are created with tags")
        .help(
            "use "
                + clause.operatorName()
                + "IfExists, or allow "
                + tagging.text().display()
                + " without this condition in a statement of its own")
        .related(tagging.text().innerSpan(), "the tags")
        .atMost(Severity.NOTE)
        .report();
  }

  /** The pattern of the statement that names an action of ElastiCache without wildcards. */
  private static Optional<ActionPattern> named(Clause clause, String name) {
    for (ActionPattern pattern : patterns(clause)) {
      if (pattern.literalName().orElse("").equalsIgnoreCase(name)
          && pattern.literalPrefix().orElse("").equalsIgnoreCase(SERVICE)) {
        return Optional.of(pattern);
      }
    }
    return Optional.empty();
  }

  /** Whether one of the actions is a call for which the reference lists the tagging as well. */
  private static boolean creates(Clause clause) {
    Optional<Service> service = clause.context().catalog().service(SERVICE);
    for (ActionPattern pattern : patterns(clause)) {
      if (service.isPresent() && pattern.literalName().isPresent()) {
        for (String name : pattern.widest(service.get())) {
          if (service
              .get()
              .action(name)
              .orElseThrow()
              .dependentActions()
              .contains(SERVICE + ":" + TAGGING)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<ActionPattern> patterns(Clause clause) {
    Optional<PatternElement> element = clause.statement().action();
    List<PolicyText> texts =
        element.isPresent() && !element.get().negated() ? element.get().patterns() : List.of();
    List<ActionPattern> patterns = new ArrayList<>();
    for (PolicyText text : texts) {
      patterns.add(ActionPattern.of(text));
    }
    return patterns;
  }
}
