package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the condition of a statement ties requests to accounts, organizations, principals or
 * networks that its author knows, read as IAM reads it: all entries must hold, one of the values is
 * enough, and a request that lacks a key passes negated operators, {@code …IfExists} and {@code
 * ForAllValues} (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">source</a>).
 */
public final class Perimeter {
  /**
   * An entry that ties nobody.
   *
   * @param entry the entry
   * @param reason why not, as a clause about it
   */
  public record Gap(ConditionElement.Entry entry, String reason) {}

  private final Optional<ConditionElement> condition;
  private final boolean variables;
  private final Catalog catalog;
  private final List<Gap> gaps = new ArrayList<>();

  /**
   * The condition of a statement.
   *
   * @param condition its Condition element
   * @param variables whether the version of the policy has policy variables
   */
  public Perimeter(Optional<ConditionElement> condition, boolean variables, Catalog catalog) {
    this.condition = condition;
    this.variables = variables;
    this.catalog = catalog;
  }

  /** The entries that {@link #ties} found to tie nobody. */
  public List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** Whether every request for which the condition holds is of, or to, a known party. */
  public Truth ties() {
    if (condition.isEmpty()) {
      return Truth.NO;
    }
    Truth ties = condition.get().complete() ? Truth.NO : Truth.UNKNOWN;
    for (ConditionElement.Entry entry : condition.get().entries()) {
      Truth here = ties(entry);
      ties = ties.or(here == Truth.NO || entry.always() ? here : Truth.UNKNOWN);
    }
    return ties;
  }

  /** Whether every request for which the condition does not hold is of, or to, a known party. */
  public Truth tiesOthers() {
    if (condition.isEmpty()) {
      return Truth.YES;
    }
    Truth ties = condition.get().complete() ? Truth.YES : Truth.UNKNOWN;
    for (ConditionElement.Entry entry : condition.get().entries()) {
      ties = ties.and(entry.always() ? tiesOthers(entry) : Truth.UNKNOWN);
    }
    return ties;
  }

  private Truth ties(ConditionElement.Entry entry) {
    Optional<ConditionOperator> operator = entry.knownOperator();
    Optional<PerimeterKey> key = key(entry);
    if (operator.isEmpty() || key.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Optional<String> reason = whyNot(entry, operator.get(), key.get());
    if (reason.isPresent()) {
      gaps.add(new Gap(entry, reason.get()));
      return Truth.NO;
    }
    Truth known = allKnown(entry, operator.get(), key.get().form());
    if (known == Truth.NO) {
      gaps.add(new Gap(entry, reasonOfValue(key.get().form())));
    }
    return known;
  }

  private Truth tiesOthers(ConditionElement.Entry entry) {
    Optional<ConditionOperator> read = entry.knownOperator();
    Optional<PerimeterKey> key = key(entry);
    if (read.isEmpty() || key.isEmpty()) {
      return Truth.UNKNOWN;
    }
    ConditionOperator operator = read.get();
    PerimeterKey.Form form = key.get().form();
    if (operator.comparison().family() == OperatorFamily.NULL) {
      return Truth.NO;
    }
    if (form == PerimeterKey.Form.FLAG) {
      return allKnown(entry, operator, form).not();
    }
    boolean absentPasses =
        operator.set() == SetOperator.FOR_ANY_VALUE
            && !operator.ifExists()
            && !key.get().alwaysThere();
    return operator.comparison().negated() && !absentPasses
        ? allKnown(entry, operator, form)
        : Truth.NO;
  }

  private Optional<PerimeterKey> key(ConditionElement.Entry entry) {
    Optional<String> name = entry.keyName();
    return name.isPresent() ? PerimeterKey.of(name.get(), catalog) : Optional.empty();
  }

  private Optional<String> whyNot(
      ConditionElement.Entry entry, ConditionOperator operator, PerimeterKey key) {
    if (operator.comparison().family() == OperatorFamily.NULL) {
      return Optional.of("it asks whether the key is there, not whose it is");
    }
    if (key.form() == PerimeterKey.Form.TAG) {
      return Optional.of("any account can set this tag on what it owns");
    }
    if (key.form() == PerimeterKey.Form.NOTHING) {
      return Optional.of("it does not tell whose the caller or the resource is");
    }
    if (operator.comparison().negated()) {
      return Optional.of("it lets everybody else through, and requests without the key");
    }
    boolean forAll = operator.set() == SetOperator.FOR_ALL_VALUES;
    if (forAll && !condition.orElseThrow().demandsKeyOf(entry)) {
      return Optional.of("ForAllValues also holds for requests without the key");
    }
    return operator.ifExists() && !key.alwaysThere()
        ? Optional.of("IfExists also lets requests without the key through")
        : Optional.empty();
  }

  private Truth allKnown(
      ConditionElement.Entry entry, ConditionOperator operator, PerimeterKey.Form form) {
    OperatorFamily family = operator.comparison().family();
    boolean text = family == OperatorFamily.STRING || family == OperatorFamily.ARN;
    PerimeterValue reading =
        new PerimeterValue(form, operator.comparison().wildcards(), variables && text, catalog);
    Truth known = entry.complete() ? Truth.YES : Truth.UNKNOWN;
    for (PolicyText value : entry.values()) {
      Truth here = reading.isKnown(value);
      known = known.and(value.always() || here == Truth.YES ? here : Truth.UNKNOWN);
    }
    return known;
  }

  private static String reasonOfValue(PerimeterKey.Form form) {
    return switch (form) {
      case ENDPOINT -> "it is the same in every request through this endpoint";
      case FLAG -> "it leaves out the services of AWS and lets everybody else through";
      case NETWORK -> "the range holds every address";
      default -> "the value stands for any number of them, also outside of your accounts";
    };
  }
}
