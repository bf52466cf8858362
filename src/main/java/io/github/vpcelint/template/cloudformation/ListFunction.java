package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The functions from and to lists: Join, Select, Split and Length.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-join.html">
 *     Fn::Join</a>, and the pages of the others beside it
 */
final class ListFunction {
  private final Evaluator evaluator;
  private final String name;
  private final Span span;

  ListFunction(Evaluator evaluator, String name, Span span) {
    this.evaluator = evaluator;
    this.name = name;
    this.span = span;
  }

  /** The value of a call; an unknown value when the arguments do not fit. */
  Value of(List<Value> arguments) {
    Value subject =
        arguments.isEmpty() ? new AbsentValue(span) : arguments.get(arguments.size() - 1);
    if (!(subject instanceof ChoiceValue)) {
      return plain(arguments, subject);
    }
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (Cases.Case each : Cases.of(subject)) {
      branches.add(new ChoiceValue.Branch(each.when(), plain(arguments, each.value())));
    }
    return new ChoiceValue(branches, span);
  }

  /**
   * The value of a call that cannot be evaluated. It is the same as that of another call with the
   * same arguments, as long as nothing in them depends on conditions.
   */
  UnknownValue unknown(List<Value> arguments) {
    StringBuilder shown = new StringBuilder(name.substring(name.lastIndexOf(':') + 1)).append('(');
    boolean comparable = true;
    for (int i = 0; i < arguments.size(); i++) {
      shown.append(i > 0 ? ", " : "").append(arguments.get(i).display());
      comparable &= isPlain(arguments.get(i));
    }
    shown.append(')');
    return comparable
        ? evaluator.stack().expression(shown.toString(), span)
        : evaluator.unknown(shown.toString(), span);
  }

  private Value plain(List<Value> arguments, Value subject) {
    Optional<Value> value =
        switch (name) {
          case "Fn::Join" -> join(arguments, subject);
          case "Fn::Select" -> select(arguments, subject);
          case "Fn::Split" -> split(arguments, subject);
          default -> length(subject);
        };
    return value.isPresent() ? value.get() : unknown(arguments);
  }

  private Optional<Value> join(List<Value> arguments, Value subject) {
    return arguments.size() == 2
            && arguments.get(0) instanceof TextValue delimiter
            && subject instanceof ListValue list
            && !list.open()
        ? Optional.of(Concatenation.joined(list.items(), delimiter, span))
        : Optional.empty();
  }

  private Optional<Value> select(List<Value> arguments, Value subject) {
    int index = arguments.size() == 2 ? index(arguments.get(0)) : -1;
    if (index < 0) {
      return Optional.empty();
    }
    if (subject instanceof UnknownValue unknown
        && unknown.symbol().kind() == Symbol.Kind.RESOURCE) {
      return Optional.of(item(unknown.symbol(), index));
    }
    return subject instanceof ListValue list && hasFixedItem(list, index)
        ? Optional.of(list.items().get(index))
        : Optional.empty();
  }

  /** The number that a value is, or -1. */
  static int index(Value value) {
    String text = value.text().orElse("");
    int index = text.isEmpty() || text.length() > 4 ? -1 : 0;
    for (int i = 0; i < text.length() && index >= 0; i++) {
      int digit = text.charAt(i) - '0';
      index = digit >= 0 && digit <= 9 ? index * 10 + digit : -1;
    }
    return index;
  }

  private static boolean hasFixedItem(ListValue list, int index) {
    if (list.open() || index >= list.items().size()) {
      return false;
    }
    for (int i = 0; i <= index; i++) {
      for (Cases.Case each : Cases.of(list.items().get(i))) {
        if (each.value() instanceof AbsentValue) {
          return false;
        }
      }
    }
    return true;
  }

  /** One item of a resource's attribute that is a list, such as an endpoint's DnsEntries. */
  private UnknownValue item(Symbol list, int index) {
    String attribute = list.attribute() + "[" + index + "]";
    return new UnknownValue(new Symbol(list.kind(), list.scope(), list.name(), attribute), span);
  }

  /** The parts of a resource's attribute, such as zone and name of one of the DnsEntries. */
  private UnknownValue parts(Symbol text, String delimiter) {
    String attribute = text.attribute() + "/" + delimiter;
    return new UnknownValue(new Symbol(text.kind(), text.scope(), text.name(), attribute), span);
  }

  private Optional<Value> split(List<Value> arguments, Value subject) {
    Optional<String> delimiter = arguments.size() == 2 ? arguments.get(0).text() : Optional.empty();
    if (delimiter.isPresent()
        && subject instanceof UnknownValue unknown
        && unknown.symbol().kind() == Symbol.Kind.RESOURCE) {
      return Optional.of(parts(unknown.symbol(), delimiter.get()));
    }
    if (delimiter.isEmpty()
        || delimiter.get().isEmpty()
        || !(subject instanceof TextValue text)
        || !text.known()) {
      return Optional.empty();
    }
    String whole = text.display();
    List<Value> items = new ArrayList<>();
    int from = 0;
    for (int at = whole.indexOf(delimiter.get());
        at >= 0;
        at = whole.indexOf(delimiter.get(), from)) {
      items.add(text.part(from, at));
      from = at + delimiter.get().length();
    }
    items.add(text.part(from, whole.length()));
    return Optional.of(new ListValue(items, false, span));
  }

  private Optional<Value> length(Value subject) {
    return subject instanceof ListValue list && !list.open() && isPlain(list)
        ? Optional.of(new NumberValue(Integer.toString(list.items().size()), span))
        : Optional.empty();
  }

  private static boolean isPlain(Value value) {
    if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        if (!isPlain(item)) {
          return false;
        }
      }
      return true;
    }
    return !(value instanceof ChoiceValue)
        && !(value instanceof MapValue)
        && !(value instanceof AbsentValue);
  }
}
