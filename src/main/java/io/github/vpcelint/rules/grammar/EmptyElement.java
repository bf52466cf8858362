package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/** An empty list or object, so that the statement says nothing. */
public final class EmptyElement implements PolicyRule {
  private static final List<String> LISTS =
      List.of("Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal");

  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    Optional<MapValue.Field> statements = policy.document().map().field("Statement");
    if (statements.isPresent()) {
      checkStatements(statements.get(), policy, context);
    }
    for (Statement statement : policy.document().statements()) {
      check(statement, policy, context);
    }
  }

  private static void checkStatements(
      MapValue.Field statements, EndpointPolicy policy, CheckContext context) {
    for (Cases.Case each : Cases.of(statements.value())) {
      if (each.value() instanceof ListValue && isEmpty(each.value())) {
        context
            .find(each.value().span(), "the policy has no statement: it lets nobody through")
            .help("write a statement with what is to be allowed")
            .in(policy)
            .when(each.when())
            .report();
      }
    }
  }

  private static void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<MapValue.Field> condition = statement.map().field("Condition");
    if (condition.isPresent()) {
      check(condition.get(), "Condition", statement, policy, context);
    }
    for (String element : LISTS) {
      Optional<MapValue.Field> field = statement.map().field(element);
      if (field.isPresent()) {
        check(field.get(), element, statement, policy, context);
        if (field.get().value() instanceof MapValue keys) {
          for (MapValue.Field key : keys.fields()) {
            check(key, element, statement, policy, context);
          }
        }
      }
    }
  }

  private static void check(
      MapValue.Field field,
      String element,
      Statement statement,
      EndpointPolicy policy,
      CheckContext context) {
    for (Cases.Case each : Cases.of(field.value())) {
      if (isEmpty(each.value())) {
        context
            .find(each.value().span(), message(field, element, statement))
            .help(
                element.equals("Condition")
                    ? "write the condition, or remove the element"
                    : "list what the statement is about, or remove the statement")
            .in(policy, statement, element)
            .when(each.when())
            .report();
      }
    }
  }

  private static boolean isEmpty(Value value) {
    return (value instanceof ListValue list && list.items().isEmpty() && !list.open())
        || (value instanceof MapValue map && map.fields().isEmpty() && !map.open());
  }

  private static String message(MapValue.Field field, String element, Statement statement) {
    if (element.equals("Condition")) {
      return "Condition is empty, so " + statement.title() + " has no condition";
    }
    boolean negated = element.startsWith("Not");
    String effect = statement.denies() ? "denies" : "allows";
    String consequence =
        negated
            ? ": it leaves nothing out, so the statement is about everything"
            : ": no request matches, so the statement " + effect + " nothing";
    return field.key().display() + " is empty" + consequence;
  }
}
