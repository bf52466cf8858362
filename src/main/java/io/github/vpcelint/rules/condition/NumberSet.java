package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Comparison;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.policy.PolicyText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers, or the points in time, that a comparison accepts.
 *
 * @param kind what the bounds are
 * @param bounds single numbers for {@link Kind#POINTS}, otherwise one number
 */
record NumberSet(Kind kind, List<BigDecimal> bounds) {
  /** What a set is. */
  enum Kind {
    /** The bounds themselves. */
    POINTS,
    /** All below the bound. */
    BELOW,
    /** The bound and all below it. */
    UP_TO,
    /** All above the bound. */
    ABOVE,
    /** The bound and all above it. */
    FROM
  }

  /** The set of a clause with known values; nothing for operators without one. */
  static Optional<NumberSet> of(Clause clause) {
    Optional<Kind> kind =
        clause.operator().isPresent() && clause.hasKnownValues()
            ? kind(clause.operator().get().comparison())
            : Optional.empty();
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> numbers = new ArrayList<>();
    for (PolicyText value : clause.values()) {
      Optional<BigDecimal> number = number(clause, value.text().orElse(""));
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    return Optional.of(new NumberSet(kind.get(), widest(kind.get(), numbers)));
  }

  /** The number that a value stands for under a clause's operator. */
  static Optional<BigDecimal> number(Clause clause, String text) {
    if (clause.isOf(OperatorFamily.DATE)) {
      Optional<Long> seconds = PolicyDate.parse(text);
      return seconds.isPresent()
          ? Optional.of(BigDecimal.valueOf(seconds.get()))
          : Optional.empty();
    }
    return clause.isOf(OperatorFamily.NUMERIC) && ValueSyntax.isNumber(text) && text.length() < 40
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private static Optional<Kind> kind(Comparison comparison) {
    return switch (comparison) {
      case NUMERIC_EQUALS, DATE_EQUALS -> Optional.of(Kind.POINTS);
      case NUMERIC_LESS_THAN, DATE_LESS_THAN -> Optional.of(Kind.BELOW);
      case NUMERIC_LESS_THAN_EQUALS, DATE_LESS_THAN_EQUALS -> Optional.of(Kind.UP_TO);
      case NUMERIC_GREATER_THAN, DATE_GREATER_THAN -> Optional.of(Kind.ABOVE);
      case NUMERIC_GREATER_THAN_EQUALS, DATE_GREATER_THAN_EQUALS -> Optional.of(Kind.FROM);
      default -> Optional.empty();
    };
  }

  /** One of several values is enough, so the widest bound counts. */
  private static List<BigDecimal> widest(Kind kind, List<BigDecimal> numbers) {
    if (kind == Kind.POINTS) {
      return List.copyOf(numbers);
    }
    BigDecimal bound = numbers.get(0);
    for (BigDecimal number : numbers) {
      bound = isLower(kind) ? bound.min(number) : bound.max(number);
    }
    return List.of(bound);
  }

  /** Whether the bound is a lower one. */
  static boolean isLower(Kind kind) {
    return kind == Kind.ABOVE || kind == Kind.FROM;
  }

  /** Whether some number is in both sets. */
  boolean meets(NumberSet other) {
    if (other.kind == Kind.POINTS) {
      return other.hasPointIn(this);
    }
    if (kind == Kind.POINTS) {
      return hasPointIn(other);
    }
    if (isLower(kind) == isLower(other.kind)) {
      return true;
    }
    BigDecimal low = (isLower(kind) ? this : other).bounds.get(0);
    BigDecimal high = (isLower(kind) ? other : this).bounds.get(0);
    int order = low.compareTo(high);
    boolean closed = isClosed(kind) && isClosed(other.kind);
    return order < 0 || (order == 0 && closed);
  }

  private boolean hasPointIn(NumberSet other) {
    for (BigDecimal point : bounds) {
      if (other.accepts(point)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is in the set. */
  boolean accepts(BigDecimal number) {
    for (BigDecimal bound : bounds) {
      int order = number.compareTo(bound);
      boolean accepted =
          switch (kind) {
            case POINTS -> order == 0;
            case BELOW -> order < 0;
            case UP_TO -> order <= 0;
            case ABOVE -> order > 0;
            case FROM -> order >= 0;
          };
      if (accepted) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosed(Kind kind) {
    return kind == Kind.UP_TO || kind == Kind.FROM;
  }
}
