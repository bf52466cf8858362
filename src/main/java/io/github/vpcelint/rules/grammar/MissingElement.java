package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PolicyGrammar;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import java.util.List;
import java.util.Optional;

/** A policy or statement without an element that it must have. */
public final class MissingElement implements PolicyRule {
  private static final String REFUSED = "AWS refuses the policy (InvalidPolicyDocument)";

  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    MapValue map = policy.document().map();
    Condition missing = missing(map, PolicyGrammar.DOCUMENT, "Statement");
    if (missing != Condition.never()) {
      context
          .find(map.head(), "the policy has no Statement; " + REFUSED)
          .help("add \"Statement\" with a list of statements")
          .in(policy)
          .when(missing)
          .report();
    }
    for (Statement statement : policy.document().statements()) {
      check("Effect", "", "add \"Effect\": \"Allow\" or \"Deny\"", statement, policy, context);
      // For these there is policy-document-without-principal.
      if (!statement.isBlock()) {
        check(
            "Principal",
            "NotPrincipal",
            "add \"Principal\": \"*\" and narrow it by conditions, or name the accounts or roles."
                + " Without one this is an identity policy, which belongs on a user or role",
            statement,
            policy,
            context);
      }
      check("Action", "NotAction", "add \"Action\"", statement, policy, context);
      check(
          "Resource",
          "NotResource",
          "add \"Resource\": \"*\" or the ARNs that may be reached",
          statement,
          policy,
          context);
    }
  }

  private static void check(
      String element,
      String negated,
      String help,
      Statement statement,
      EndpointPolicy policy,
      CheckContext context) {
    Condition missing = missing(statement.map(), PolicyGrammar.STATEMENT, element);
    String both = "no " + element;
    if (!negated.isEmpty()) {
      missing = missing.and(missing(statement.map(), PolicyGrammar.STATEMENT, negated));
      both = "neither " + element + " nor " + negated;
    }
    if (missing == Condition.never()) {
      return;
    }
    context
        .find(statement.map().head(), statement.title() + " has " + both + "; " + REFUSED)
        .help(help)
        .in(policy, statement, element)
        .when(missing)
        .report();
  }

  /** When an element certainly has no value; a misspelt one is the business of unknown-element. */
  private static Condition missing(MapValue map, List<String> elements, String element) {
    Optional<MapValue.Field> field = map.field(element);
    if (field.isEmpty()) {
      boolean open = map.open() || hasUnknownKey(map);
      return open || PolicyGrammar.isMisspelt(element, elements, map)
          ? Condition.never()
          : Condition.always();
    }
    Condition absent = Condition.never();
    for (Cases.Case each : Cases.of(field.get().value())) {
      if (each.value() instanceof AbsentValue) {
        absent = absent.or(each.when());
      }
    }
    return absent;
  }

  private static boolean hasUnknownKey(MapValue map) {
    for (MapValue.Field field : map.fields()) {
      if (field.key().text().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
