package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/** An element whose value is of another JSON type than the grammar has. */
public final class WrongType implements PolicyRule {
  private static final List<String> TEXTS = List.of("Sid", "Effect");
  private static final List<String> TEXT_LISTS =
      List.of("Action", "NotAction", "Resource", "NotResource");
  private static final List<String> PRINCIPALS = List.of("Principal", "NotPrincipal");

  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    new Check(policy, context).run();
  }

  private record Check(EndpointPolicy policy, CheckContext context) {
    void run() {
      MapValue document = policy.document().map();
      for (String element : List.of("Version", "Id")) {
        text(document.field(element), Optional.empty());
      }
      statements(document.field("Statement"));
      for (Statement statement : policy.document().statements()) {
        check(statement);
      }
    }

    private void check(Statement statement) {
      for (String element : TEXTS) {
        text(statement.map().field(element), Optional.of(statement));
      }
      for (String element : TEXT_LISTS) {
        textList(statement.map().field(element), Optional.of(statement), scalarsAreTexts());
      }
      for (String element : PRINCIPALS) {
        principal(statement.map().field(element), statement);
      }
      condition(statement.map().field("Condition"), statement);
    }

    /** CloudFormation hands numbers and truth values on as texts. */
    private boolean scalarsAreTexts() {
      return policy.deployment().language() == Deployment.Language.CLOUDFORMATION;
    }

    private void text(Optional<MapValue.Field> field, Optional<Statement> statement) {
      if (field.isEmpty()) {
        return;
      }
      for (Cases.Case each : Cases.of(field.get().value())) {
        if (isShape(each.value()) || isBareScalar(each.value(), scalarsAreTexts())) {
          report(field.get(), each, "a text", statement);
        }
      }
    }

    private void statements(Optional<MapValue.Field> field) {
      if (field.isEmpty()) {
        return;
      }
      for (Cases.Case each : Cases.items(field.get().value())) {
        if (isScalar(each.value())) {
          report(field.get(), each, "an object, or a list of objects", Optional.empty());
        }
      }
    }

    private void textList(
        Optional<MapValue.Field> field, Optional<Statement> statement, boolean anyScalar) {
      if (field.isEmpty()) {
        return;
      }
      for (Cases.Case each : Cases.items(field.get().value())) {
        if (each.value() instanceof MapValue || isBareScalar(each.value(), anyScalar)) {
          report(field.get(), each, "a text, or a list of texts", statement);
        }
      }
    }

    private void principal(Optional<MapValue.Field> field, Statement statement) {
      if (field.isEmpty()) {
        return;
      }
      for (Cases.Case each : Cases.of(field.get().value())) {
        if (each.value() instanceof MapValue keys) {
          for (MapValue.Field key : keys.fields()) {
            textList(Optional.of(key), Optional.of(statement), scalarsAreTexts());
          }
        } else if (each.value() instanceof ListValue || isBareScalar(each.value(), false)) {
          report(
              field.get(), each, "\"*\" or an object such as {\"AWS\": …}", Optional.of(statement));
        }
      }
    }

    private void condition(Optional<MapValue.Field> field, Statement statement) {
      if (field.isEmpty()) {
        return;
      }
      for (Cases.Case each : Cases.of(field.get().value())) {
        if (each.value() instanceof MapValue operators) {
          for (MapValue.Field operator : operators.fields()) {
            keys(operator, statement);
          }
        } else if (isNoMap(each.value())) {
          report(field.get(), each, "an object of operators", Optional.of(statement));
        }
      }
    }

    private void keys(MapValue.Field operator, Statement statement) {
      for (Cases.Case each : Cases.of(operator.value())) {
        if (each.value() instanceof MapValue keys) {
          for (MapValue.Field key : keys.fields()) {
            textList(Optional.of(key), Optional.of(statement), true);
          }
        } else if (isNoMap(each.value())) {
          report(operator, each, "an object of condition keys", Optional.of(statement));
        }
      }
    }

    private static boolean isShape(Value value) {
      return value instanceof MapValue || value instanceof ListValue;
    }

    private static boolean isScalar(Value value) {
      return value instanceof TextValue
          || value instanceof NumberValue
          || value instanceof BooleanValue;
    }

    private static boolean isBareScalar(Value value, boolean allowed) {
      return !allowed && (value instanceof NumberValue || value instanceof BooleanValue);
    }

    private static boolean isNoMap(Value value) {
      return value instanceof ListValue || isScalar(value);
    }

    private void report(
        MapValue.Field field, Cases.Case each, String wanted, Optional<Statement> statement) {
      String name = field.key().display();
      Span place = each.value().span();
      FindingBuilder finding =
          context
              .find(
                  place,
                  name
                      + " is "
                      + typeOf(each.value())
                      + ", but it must be "
                      + wanted
                      + "; AWS refuses the policy (InvalidPolicyDocument)")
              .help(help(each.value(), wanted));
      Condition when = each.when();
      if (statement.isPresent()) {
        finding.in(policy, statement.get(), name).when(when).report();
      } else {
        finding.in(policy).when(when).report();
      }
    }

    private static String typeOf(Value value) {
      if (value instanceof MapValue) {
        return "an object";
      }
      if (value instanceof ListValue) {
        return "a list";
      }
      return value instanceof NumberValue
          ? "a number"
          : value instanceof BooleanValue ? "a truth value" : "a text";
    }

    private static String help(Value value, String wanted) {
      return value instanceof NumberValue || value instanceof BooleanValue
          ? "write \"" + value.display() + "\" in quotes"
          : "write " + wanted;
    }
  }
}
