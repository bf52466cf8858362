package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why two clauses are never true for one request. */
final class Contradiction {
  private static final String ACCOUNT = "aws:PrincipalAccount";
  private static final String ARN = "aws:PrincipalArn";

  private final Clause one;
  private final Clause other;

  private Contradiction(Clause one, Clause other) {
    this.one = one;
    this.other = other;
  }

  /** The reason, as a clause of a sentence about both; nothing if they may both be true. */
  static Optional<String> of(Clause one, Clause other) {
    // One key twice under one operator, in other capitals: what counts then is not documented.
    boolean sameBlock = one.entry().operator() == other.entry().operator();
    boolean sameKey = other.entry().isAbout(one.entry().keyName().orElse(""));
    // Two clauses that are both true without their keys do not exclude each other.
    if ((sameBlock && sameKey) || (!demands(one) && !demands(other))) {
      return Optional.empty();
    }
    return new Contradiction(one, other).reason();
  }

  private static boolean demands(Clause clause) {
    return clause.entry().withoutKey() == Truth.NO;
  }

  private Optional<String> reason() {
    Optional<String> key = one.entry().keyName();
    if (key.isPresent() && other.entry().isAbout(key.get())) {
      return onSameKey();
    }
    if (!demands(one) || !demands(other)) {
      return Optional.empty();
    }
    Optional<String> account = onAccount(one, other);
    return account.isPresent() ? account : onCallers();
  }

  private Optional<String> onSameKey() {
    if (asksForAbsence(one) || asksForAbsence(other)) {
      return Optional.of("one asks that it is absent, the other that it has a value");
    }
    boolean single =
        one.key().isPresent()
            && !one.key().get().multivalued()
            && one.hasSetOperator(SetOperator.NONE)
            && other.hasSetOperator(SetOperator.NONE);
    if (!single) {
      return Optional.empty();
    }
    return exclude() ? Optional.of("no value fits both") : Optional.empty();
  }

  private static boolean asksForAbsence(Clause clause) {
    return clause.isOf(OperatorFamily.NULL) && clause.entry().withoutKey() == Truth.YES;
  }

  private boolean exclude() {
    boolean negated = isNegated(one);
    if (negated && isNegated(other)) {
      return false;
    }
    if (negated || isNegated(other)) {
      return rulesOut(negated ? one : other, negated ? other : one);
    }
    Optional<NumberSet> numbers = NumberSet.of(one);
    Optional<NumberSet> otherNumbers = NumberSet.of(other);
    if (numbers.isPresent() && otherNumbers.isPresent()) {
      return one.family().equals(other.family()) && !numbers.get().meets(otherNumbers.get());
    }
    if (one.isOf(OperatorFamily.IP_ADDRESS) && other.isOf(OperatorFamily.IP_ADDRESS)) {
      return !addressesMeet();
    }
    boolean ignoresCase = TextSet.ignoresCase(one) || TextSet.ignoresCase(other);
    Optional<TextSet> texts = TextSet.of(one, ignoresCase);
    Optional<TextSet> otherTexts = TextSet.of(other, ignoresCase);
    return texts.isPresent() && otherTexts.isPresent() && !texts.get().meets(otherTexts.get());
  }

  private static boolean isNegated(Clause clause) {
    return clause.operator().isPresent() && clause.operator().get().comparison().negated();
  }

  /** Whether a negated clause rules out whatever another one accepts. */
  private static boolean rulesOut(Clause negated, Clause accepting) {
    if (negated.isOf(OperatorFamily.IP_ADDRESS) && accepting.isOf(OperatorFamily.IP_ADDRESS)) {
      List<AddressRange> out = ranges(negated);
      List<AddressRange> in = ranges(accepting);
      return !in.isEmpty() && !out.isEmpty() && allInside(in, out);
    }
    // A value that only differs in letter case is ruled out by an operator that leaves it aside.
    boolean ignoresCase = TextSet.ignoresCase(negated);
    if (!ignoresCase && TextSet.ignoresCase(accepting)) {
      return false;
    }
    Optional<TextSet> out = TextSet.of(negated, ignoresCase);
    Optional<TextSet> in = TextSet.of(accepting, ignoresCase);
    return out.isPresent() && in.isPresent() && out.get().covers(in.get());
  }

  private boolean addressesMeet() {
    List<AddressRange> ranges = ranges(one);
    List<AddressRange> others = ranges(other);
    for (AddressRange range : ranges) {
      for (AddressRange each : others) {
        if (range.contains(each) || each.contains(range)) {
          return true;
        }
      }
    }
    return ranges.isEmpty() || others.isEmpty();
  }

  private static boolean allInside(List<AddressRange> ranges, List<AddressRange> outer) {
    for (AddressRange range : ranges) {
      boolean inside = false;
      for (AddressRange each : outer) {
        inside |= each.contains(range);
      }
      if (!inside) {
        return false;
      }
    }
    return true;
  }

  /** The ranges of a clause; none if one of its values is not known or no range. */
  private static List<AddressRange> ranges(Clause clause) {
    List<AddressRange> ranges = new ArrayList<>();
    if (!clause.hasKnownValues()) {
      return ranges;
    }
    for (PolicyText value : clause.values()) {
      Optional<AddressRange> range = AddressRange.parse(value.text().orElse(""));
      if (range.isEmpty()) {
        return List.of();
      }
      ranges.add(range.get());
    }
    return ranges;
  }

  /** A principal's account stands in its ARN. */
  private static Optional<String> onAccount(Clause one, Clause other) {
    if (one.entry().isAbout(ARN) && other.entry().isAbout(ACCOUNT)) {
      return onAccount(other, one);
    }
    boolean both =
        one.entry().isAbout(ACCOUNT)
            && other.entry().isAbout(ARN)
            && one.hasKnownValues()
            && other.hasKnownValues()
            && one.isOf(OperatorFamily.STRING)
            && !isNegated(one)
            && !isNegated(other);
    if (!both) {
      return Optional.empty();
    }
    for (PolicyText value : other.values()) {
      Arn arn = Arn.of(value);
      Optional<String> account =
          arn.form() == Arn.Form.ARN ? arn.known(Arn.Field.ACCOUNT) : Optional.empty();
      if (account.isEmpty() || mayBe(account.get(), one)) {
        return Optional.empty();
      }
    }
    return Optional.of("the ARN is of another account");
  }

  private static boolean mayBe(String account, Clause clause) {
    if (account.length() != 12 || account.indexOf('*') >= 0 || account.indexOf('?') >= 0) {
      return true;
    }
    for (PolicyText value : clause.values()) {
      if (value.units().equals(account) || WildcardRoom.hasWildcard(value)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> onCallers() {
    Optional<ExclusiveKeys.Caller> caller = ExclusiveKeys.demandedBy(one);
    Optional<ExclusiveKeys.Caller> second = ExclusiveKeys.demandedBy(other);
    return caller.isPresent()
            && second.isPresent()
            && ExclusiveKeys.exclude(caller.get(), second.get())
        ? Optional.of(
            "the first is true only for "
                + caller.get().label()
                + ", the second only for "
                + second.get().label())
        : Optional.empty();
  }
}
