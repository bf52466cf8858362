package io.github.vpcelint.template;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import io.github.vpcelint.value.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of a deployment from outside of its template. */
public final class Supplied {
  private Supplied() {}

  /** A text that stands in no file, shown at the place that asks for it. */
  public static TextValue text(String text, Span place) {
    return TextValue.literal(text, Origin.shownAt(place));
  }

  /**
   * The one text that it can be; one of several, which it is being a condition on what the symbol
   * stands for; unknown for none.
   */
  public static Value oneOf(List<String> texts, Symbol symbol, Span place) {
    if (texts.isEmpty()) {
      return new UnknownValue(symbol, place);
    }
    if (texts.size() == 1) {
      return text(texts.get(0), place);
    }
    String shown = symbol.display();
    Variable variable = new Variable(symbol.scope(), shown.substring(2, shown.length() - 1), texts);
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (String text : texts) {
      branches.add(new ChoiceValue.Branch(Condition.is(variable, text), text(text, place)));
    }
    return new ChoiceValue(branches, place);
  }

  /** The partition of a Region; nothing when it is not known or depends on the deployment. */
  public static Optional<Partition> partition(Value region, Catalog catalog) {
    Optional<Partition> common = Optional.empty();
    for (Cases.Case each : Cases.of(region)) {
      Optional<String> name = each.value().text();
      Optional<Partition> partition =
          name.isPresent() ? catalog.partitions().ofRegion(name.get()) : Optional.empty();
      boolean differs =
          partition.isEmpty()
              || (common.isPresent() && !common.get().name().equals(partition.get().name()));
      if (differs) {
        return Optional.empty();
      }
      common = partition;
    }
    return common;
  }
}
