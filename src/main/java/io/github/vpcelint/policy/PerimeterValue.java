package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.value.Truth;
import java.util.Optional;

/** Whether a value of a condition names one known party, or any number of unknown ones. */
final class PerimeterValue {
  private final PerimeterKey.Form form;
  private final boolean wildcards;
  private final boolean variables;
  private final Catalog catalog;

  /**
   * How values are to be read.
   *
   * @param form what the values of the key name
   * @param wildcards whether {@code *} and {@code ?} in them are wildcards
   * @param variables whether policy variables in them are replaced
   */
  PerimeterValue(PerimeterKey.Form form, boolean wildcards, boolean variables, Catalog catalog) {
    this.form = form;
    this.wildcards = wildcards;
    this.variables = variables;
    this.catalog = catalog;
  }

  /** Whether a value names a known party. A value that can match nothing names no unknown one. */
  Truth isKnown(PolicyText value) {
    return switch (form) {
      case FLAG -> isTrue(value);
      case NETWORK -> Truth.of(!value.units().endsWith("/0"));
      case ENDPOINT -> comparesWithCaller(value);
      case NEVER -> Truth.YES;
      case TAG, NOTHING -> Truth.NO;
      case ID -> fixes(value);
      case PATH -> fixes(value.part(0, indexOrEnd(value, '/')));
      case SESSION -> fixes(value.part(0, indexOrEnd(value, ':')));
      case ARN -> fixesArn(value);
    };
  }

  private static Truth isTrue(PolicyText value) {
    Optional<Boolean> truth = value.value().truth();
    return truth.isPresent() ? Truth.of(truth.get()) : Truth.UNKNOWN;
  }

  private static int indexOrEnd(PolicyText value, char c) {
    int at = value.units().indexOf(c);
    return at < 0 ? value.units().length() : at;
  }

  private Truth fixesArn(PolicyText value) {
    Arn arn = Arn.of(value);
    if (arn.form() != Arn.Form.ARN) {
      return arn.form() == Arn.Form.EVERYTHING ? Truth.of(!wildcards) : notAnArn(value);
    }
    PolicyText account = arn.field(Arn.Field.ACCOUNT);
    return account.units().isEmpty() ? fixes(value) : fixes(account);
  }

  /** A text such as {@code *:role/admin} can match ARNs of anybody, or be meant otherwise. */
  private Truth notAnArn(PolicyText value) {
    return fixes(value) == Truth.YES ? Truth.YES : Truth.UNKNOWN;
  }

  /** Whether a part of a value stands for one thing only. */
  private Truth fixes(PolicyText part) {
    String units = part.units();
    int at = 0;
    for (PolicyVariable variable : PolicyVariable.in(units)) {
      if (wildcards && hasWildcard(units, at, variable.start())) {
        return Truth.NO;
      }
      if (variables && !variable.isEscape() && !isOfEndpoint(variable)) {
        return Truth.NO;
      }
      at = variable.end();
    }
    if (wildcards && hasWildcard(units, at, units.length())) {
      return Truth.NO;
    }
    boolean hole = units.indexOf(PolicyText.HOLE) >= 0;
    return hole && wildcards ? Truth.UNKNOWN : Truth.YES;
  }

  private static boolean hasWildcard(String units, int from, int to) {
    for (int i = from; i < to; i++) {
      if (units.charAt(i) == '*' || units.charAt(i) == '?') {
        return true;
      }
    }
    return false;
  }

  private boolean isOfEndpoint(PolicyVariable variable) {
    return formOf(variable) == PerimeterKey.Form.ENDPOINT;
  }

  /** A key of the endpoint limits something only when the caller's own value must be the same. */
  private Truth comparesWithCaller(PolicyText value) {
    if (!variables) {
      return Truth.NO;
    }
    for (PolicyVariable variable : PolicyVariable.in(value)) {
      if (isOfCaller(formOf(variable))) {
        return Truth.YES;
      }
    }
    return Truth.NO;
  }

  private static boolean isOfCaller(PerimeterKey.Form form) {
    return switch (form) {
      case ID, PATH, ARN, SESSION -> true;
      case FLAG, NETWORK, ENDPOINT, NEVER, TAG, NOTHING -> false;
    };
  }

  private PerimeterKey.Form formOf(PolicyVariable variable) {
    Optional<PerimeterKey> key = PerimeterKey.of(variable.key(), catalog);
    return key.isPresent() ? key.get().form() : PerimeterKey.Form.NOTHING;
  }
}
