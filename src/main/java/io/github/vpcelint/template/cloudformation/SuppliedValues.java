package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Place;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values that a deployment or a nesting stack supplies for parameters. */
final class SuppliedValues {
  private final Placement placement;
  private final Place place;

  SuppliedValues(Placement placement, Place place) {
    this.placement = placement;
    this.place = place;
  }

  /**
   * The value that is supplied for a parameter, or its default where it is known that none is.
   *
   * @param anyDeployment whether it is what any deployment of a nesting stack may supply
   */
  Optional<Value> of(Parameter parameter, boolean anyDeployment, Span span) {
    if (placement.nesting().isPresent()) {
      return nested(parameter, placement.nesting().get().inputs(), anyDeployment, span);
    }
    String given = placement.options().parameters().get(parameter.name());
    return given == null ? Optional.empty() : Optional.of(of(parameter, given, span));
  }

  /** The value that a parameter has with a text. */
  Value of(Parameter parameter, String text, Span span) {
    return parameter.isStored() ? stored(text, span) : parameter.value(text, span);
  }

  /** What Parameter Store holds under a name is one value for every stack that asks there. */
  UnknownValue stored(String name, Span span) {
    return DynamicReference.value(DynamicReference.STORE + name, place, span);
  }

  private Optional<Value> nested(
      Parameter parameter, StackInputs inputs, boolean anyDeployment, Span span) {
    Optional<Value> given = inputs.value(parameter.name(), anyDeployment);
    if (given.isPresent()) {
      return Optional.of(converted(parameter, given.get(), span));
    }
    return inputs.complete() ? usual(parameter, span) : Optional.of(unknown(parameter, span));
  }

  private Optional<Value> usual(Parameter parameter, Span span) {
    return parameter.defaultValue().isPresent()
        ? Optional.of(
            parameter.isStored()
                ? stored(parameter.defaultValue().get().text(), span)
                : parameter.value(parameter.defaultValue().get(), span))
        : Optional.empty();
  }

  private Value converted(Parameter parameter, Value given, Span span) {
    if (!(given instanceof ChoiceValue)) {
      return plain(parameter, given, span);
    }
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (Cases.Case each : Cases.of(given)) {
      branches.add(new ChoiceValue.Branch(each.when(), plain(parameter, each.value(), span)));
    }
    return new ChoiceValue(branches, span);
  }

  private Value plain(Parameter parameter, Value given, Span span) {
    if (given instanceof AbsentValue) {
      return usual(parameter, span).orElse(unknown(parameter, span));
    }
    if (parameter.isStored()) {
      Value prefix = TextValue.literal(DynamicReference.STORE, Origin.shownAt(span));
      return DynamicReference.value(Concatenation.of(List.of(prefix, given), span), place, span);
    }
    return parameter.isList() ? list(given, span) : given.at(span);
  }

  /** The items that a text parts by commas; of a hole only that of an id is surely one item. */
  private static Value list(Value given, Span span) {
    if (given instanceof TextValue text && text.known()) {
      return Parameter.items(text, span);
    }
    if (given instanceof UnknownValue unknown && isId(unknown.symbol())) {
      return new ListValue(List.of(unknown), false, span);
    }
    if (!(given instanceof TextValue text)) {
      return given.at(span);
    }
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Hole hole && !isId(hole.value().symbol())) {
        return new ListValue(List.of(), true, span);
      }
    }
    return Parameter.items(text, span);
  }

  private static boolean isId(Symbol symbol) {
    return symbol.kind() == Symbol.Kind.RESOURCE && symbol.attribute().equals(Symbol.ID);
  }

  private UnknownValue unknown(Parameter parameter, Span span) {
    Symbol symbol = new Symbol(Symbol.Kind.PARAMETER, placement.scope(), parameter.name(), "");
    return new UnknownValue(symbol, span);
  }
}
