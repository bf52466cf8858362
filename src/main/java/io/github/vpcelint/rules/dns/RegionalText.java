package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.Partitions;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import io.github.vpcelint.value.Variable;
import java.util.List;
import java.util.Optional;

/**
 * Compares texts one of which may leave the Region open that a stack or module is deployed to:
 * {@code com.amazonaws.us-east-1.sts} is <code>com.amazonaws.${AWS::Region}.sts</code> in
 * us-east-1.
 */
final class RegionalText {
  private static final char HOLE = '\uE000';

  private final CheckContext context;

  RegionalText(CheckContext context) {
    this.context = context;
  }

  /** The condition under which two values are certainly the same. */
  Condition same(Value left, Value right) {
    Condition same = context.estate().same(left, right);
    if (same == Condition.always()) {
      return same;
    }
    for (Cases.Case a : Cases.of(context.estate().resolve(left))) {
      for (Cases.Case b : Cases.of(context.estate().resolve(right))) {
        Condition here = inOneRegion(a.value(), b.value()).or(inOneRegion(b.value(), a.value()));
        same = same.or(a.when().and(b.when()).and(here));
      }
    }
    return same;
  }

  /** When a text that leaves the Region open is a text that is known. */
  private Condition inOneRegion(Value open, Value known) {
    Optional<String> text = known.text();
    Optional<UnknownValue> region = open instanceof TextValue part ? only(part) : Optional.empty();
    if (text.isEmpty() || region.isEmpty()) {
      return Condition.never();
    }
    String shown = ((TextValue) open).withHolesAs(HOLE);
    int hole = shown.indexOf(HOLE);
    int end = text.get().length() - (shown.length() - hole - 1);
    boolean fits =
        end > hole
            && text.get().startsWith(shown.substring(0, hole))
            && text.get().endsWith(shown.substring(hole + 1));
    Partitions partitions = context.catalog().partitions();
    return fits && partitions.isKnownRegion(text.get().substring(hole, end))
        ? Condition.is(variable(region.get().symbol()), text.get().substring(hole, end))
        : Condition.never();
  }

  /** The only hole of a text, when it is the Region that is deployed to. */
  private static Optional<UnknownValue> only(TextValue text) {
    Optional<UnknownValue> found = Optional.empty();
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Hole hole) {
        if (found.isPresent() || hole.value().symbol().kind() != Symbol.Kind.DEPLOYMENT) {
          return Optional.empty();
        }
        found = Optional.of(hole.value());
      }
    }
    return found;
  }

  /** What conditions on the Region speak of, in both template languages. */
  private static Variable variable(Symbol symbol) {
    return new Variable(symbol.scope(), symbol.name(), List.of());
  }
}
