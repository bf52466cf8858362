package io.github.vpcelint.rules.condition;

import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.value.Truth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A Deny for callers outside of an organization that services of AWS are under, too, although the
 * policy lets them in: their own principals belong to no organization (<a
 * href="https://github.com/aws-samples/data-perimeter-policy-examples/tree/main/vpc_endpoint_policies">source</a>).
 */
final class LockedOutServices {
  private static final String IS_SERVICE = "aws:PrincipalIsAWSService";
  private static final List<String> ORGANIZATION =
      List.of("aws:PrincipalOrgID", "aws:PrincipalOrgPaths");
  private static final List<String> SERVICES =
      List.of(IS_SERVICE, "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList");

  private LockedOutServices() {}

  /** Looks at the clauses of a Deny. */
  static void check(List<Clause> clauses) {
    Optional<Clause> outsiders = Optional.empty();
    for (Clause clause : clauses) {
      if (isAboutAny(SERVICES, clause.entry())) {
        return;
      }
      if (isAboutAny(ORGANIZATION, clause.entry()) && clause.entry().withoutKey() == Truth.YES) {
        outsiders = Optional.of(clause);
      }
    }
    if (outsiders.isPresent()
        && isForEveryone(outsiders.get().statement())
        && lettingIn(outsiders.get()).isPresent()) {
      report(outsiders.get(), lettingIn(outsiders.get()).get());
    }
  }

  private static void report(Clause clause, Statement open) {
    clause
        .find(
            clause.keySpan(),
            "services of AWS that call with a principal of their own belong to no organization, so "
                + clause.statement().title()
                + " also denies them what "
                + open.title()
                + " allows them")
        .help("add \"BoolIfExists\": {\"" + IS_SERVICE + "\": \"false\"}")
        .related(open.span(), "lets them in")
        .report();
  }

  /** The Allow that names services of AWS among those it is for. */
  private static Optional<Statement> lettingIn(Clause clause) {
    for (Statement statement : clause.policy().document().statements()) {
      if (statement.allows()
          && statement.condition().isPresent()
          && isForEveryone(statement)
          && isAllOf(statement, clause.statement())) {
        for (ConditionElement.Entry entry : statement.condition().get().entries()) {
          if (isAboutAny(SERVICES, entry) && asksForService(entry)) {
            return Optional.of(statement);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a Deny is about all that an Allow is about, conditions and callers aside. */
  private static boolean isAllOf(Statement allow, Statement deny) {
    return covers(deny.action(), allow.action(), true)
        && covers(deny.resource(), allow.resource(), false);
  }

  private static boolean covers(
      Optional<PatternElement> wide, Optional<PatternElement> narrow, boolean ignoresCase) {
    return wide.isPresent()
        && narrow.isPresent()
        && wide.get().covers(narrow.get(), ignoresCase) == Truth.YES;
  }

  private static boolean asksForService(ConditionElement.Entry entry) {
    boolean flag = entry.isAbout(IS_SERVICE);
    boolean yes =
        entry.values().size() == 1
            && entry.values().get(0).display().toLowerCase(Locale.ROOT).equals("true");
    return entry.withoutKey() == Truth.NO && (!flag || yes);
  }

  private static boolean isForEveryone(Statement statement) {
    if (statement.principal().isEmpty() || statement.principal().get().negated()) {
      return false;
    }
    for (PrincipalElement.Entry entry : statement.principal().get().entries()) {
      if (entry.everyone()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAboutAny(List<String> keys, ConditionElement.Entry entry) {
    for (String key : keys) {
      if (entry.isAbout(key)) {
        return true;
      }
    }
    return false;
  }
}
