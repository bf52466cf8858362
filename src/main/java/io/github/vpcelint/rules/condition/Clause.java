package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One comparison of a statement's condition, with all that a rule about it needs. */
final class Clause {
  private static final String ELEMENT = "Condition";

  private final ConditionElement.Entry entry;
  private final ConditionElement condition;
  private final Statement statement;
  private final EndpointPolicy policy;
  private final CheckContext context;
  private boolean looked;
  private @Nullable KeyFacts key;

  private Clause(
      ConditionElement.Entry entry,
      ConditionElement condition,
      Statement statement,
      EndpointPolicy policy,
      CheckContext context) {
    this.entry = entry;
    this.condition = condition;
    this.statement = statement;
    this.policy = policy;
    this.context = context;
  }

  /** The clauses of a statement, in order. */
  static List<Clause> of(Statement statement, EndpointPolicy policy, CheckContext context) {
    List<Clause> clauses = new ArrayList<>();
    if (statement.condition().isPresent()) {
      ConditionElement condition = statement.condition().get();
      for (ConditionElement.Entry entry : condition.entries()) {
        clauses.add(new Clause(entry, condition, statement, policy, context));
      }
    }
    return clauses;
  }

  ConditionElement.Entry entry() {
    return entry;
  }

  ConditionElement condition() {
    return condition;
  }

  Statement statement() {
    return statement;
  }

  EndpointPolicy policy() {
    return policy;
  }

  CheckContext context() {
    return context;
  }

  /** The operator, when it is known and there is such a one. */
  Optional<ConditionOperator> operator() {
    return entry.knownOperator();
  }

  /** The operator's family; nothing when the operator is not known. */
  Optional<OperatorFamily> family() {
    Optional<ConditionOperator> operator = operator();
    return operator.isPresent() ? Optional.of(operator.get().family()) : Optional.empty();
  }

  boolean isOf(OperatorFamily family) {
    Optional<ConditionOperator> operator = operator();
    return operator.isPresent() && operator.get().family() == family;
  }

  boolean hasSetOperator(SetOperator set) {
    Optional<ConditionOperator> operator = operator();
    return operator.isPresent() && operator.get().set() == set;
  }

  /** Whether it is the first one of its operator's block: for what is said once of an operator. */
  boolean isFirstOfOperator() {
    for (ConditionElement.Entry each : condition.entries()) {
      if (each.operator() == entry.operator()) {
        return each == entry;
      }
    }
    return true;
  }

  /** What the catalogue has about the key. */
  Optional<KeyFacts> key() {
    if (!looked) {
      Optional<String> name = entry.keyName();
      key = name.isPresent() ? KeyFacts.of(name.get(), context.catalog()).orElse(null) : null;
      looked = true;
    }
    return Optional.ofNullable(key);
  }

  /** The values that are known to be listed. */
  List<PolicyText> values() {
    return entry.values();
  }

  /** Whether every value is known character by character, in every deployment. */
  boolean hasKnownValues() {
    if (!entry.complete() || entry.values().isEmpty()) {
      return false;
    }
    for (PolicyText value : entry.values()) {
      if (!value.always() || value.text().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The key as its author wrote it. */
  String keyName() {
    return entry.key().key().display();
  }

  /** The operator as its author wrote it. */
  String operatorName() {
    return entry.operator().key().display();
  }

  /** The place of the key, quotes left out. */
  Span keySpan() {
    return inner(entry.key().key());
  }

  /** The place of the operator, quotes left out. */
  Span operatorSpan() {
    return inner(entry.operator().key());
  }

  /** The place of a text, quotes left out. */
  static Span inner(TextValue text) {
    return text.spanOf(0, text.withHolesAs(PolicyText.HOLE).length());
  }

  /** Begins a finding in this clause. */
  FindingBuilder find(Span span, String message) {
    return context.find(span, message).in(policy, statement, ELEMENT).when(entry.when());
  }

  /**
   * The repair that writes the operator anew, for all keys that it stands before; none when the
   * condition has an operator of this name already.
   */
  Optional<Fix> respellOperator(String name) {
    for (Cases.Case each : Cases.of(condition.field().value())) {
      if (each.value() instanceof MapValue operators && has(operators, name)) {
        return Optional.empty();
      }
    }
    return Fix.respell(entry.operator().key(), name);
  }

  /**
   * The repair that writes another operator for this key; none when the operator stands before
   * other keys, too.
   *
   * @param safe whether it keeps what the author meant
   */
  Optional<Fix> replaceOperator(String name, boolean safe) {
    boolean alone = entry.operator().value() instanceof MapValue keys && keys.fields().size() == 1;
    Optional<Fix> fix = alone ? respellOperator(name) : Optional.empty();
    return safe || fix.isEmpty() ? fix : Optional.of(fix.get().asUnsafe());
  }

  /** The repair that writes the key anew; none when the operator has a key of this name already. */
  Optional<Fix> respellKey(String name) {
    for (Cases.Case each : Cases.of(entry.operator().value())) {
      if (each.value() instanceof MapValue keys && has(keys, name)) {
        return Optional.empty();
      }
    }
    return Fix.respell(entry.key().key(), name);
  }

  private static boolean has(MapValue map, String name) {
    for (MapValue.Field field : map.fields()) {
      if (field.key().text().orElse("").equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /** What the clause comes to because no request carries its key. */
  String whenKeyIsAbsent() {
    return switch (entry.withoutKey()) {
      case YES -> operatorName() + " is always true without it: " + whenAlwaysTrue();
      case NO -> operatorName() + " is never true without it: " + whenNeverTrue();
      case UNKNOWN -> "the condition does not ask for anything that a request can have";
    };
  }

  /** What it means for the statement that the clause is never true. */
  String whenNeverTrue() {
    return statement.title()
        + switch (statement.effect()) {
          case ALLOW -> " allows nothing";
          case DENY -> " denies nothing";
          case UNKNOWN, INVALID -> " never applies";
        };
  }

  /** What it means for the statement that the clause is always true. */
  String whenAlwaysTrue() {
    return switch (statement.effect()) {
      case ALLOW -> "it limits nothing of what " + statement.title() + " allows";
      case DENY -> "it spares nobody from what " + statement.title() + " denies";
      case UNKNOWN, INVALID -> "it makes no difference to " + statement.title();
    };
  }
}
