package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The declaration of a parameter.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html">
 *     Parameters syntax</a>
 */
final class Parameter {
  private static final String STORED = "AWS::SSM::Parameter::Value<";

  private final String name;
  private final Node body;
  private final String type;

  Parameter(String name, Node body) {
    this.name = name;
    this.body = body;
    this.type = Template.text(body, "Type");
  }

  String name() {
    return name;
  }

  /** Whether the value is looked up in Parameter Store, under the name that a deployment gives. */
  boolean isStored() {
    return type.startsWith(STORED);
  }

  boolean isList() {
    return type.equals("CommaDelimitedList") || type.startsWith("List<");
  }

  /** Whether the value is the id of something that exists, so that it is never an empty text. */
  boolean namesSomething() {
    return type.startsWith("AWS::");
  }

  /** The default value, when it is a plain one. */
  Optional<ScalarNode> defaultValue() {
    Optional<Node> value = Template.get(body, "Default");
    return value.isPresent()
            && value.get() instanceof ScalarNode scalar
            && scalar.kind() != ScalarNode.Kind.NULL
        ? Optional.of(scalar)
        : Optional.empty();
  }

  /** The values that a deployment may choose from; none when it is free. */
  List<ScalarNode> allowedValues() {
    Optional<Node> values = Template.get(body, "AllowedValues");
    List<ScalarNode> allowed = new ArrayList<>();
    if (values.isPresent() && values.get() instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (!(item instanceof ScalarNode scalar)) {
          return List.of();
        }
        allowed.add(scalar);
      }
    }
    return allowed;
  }

  /** The value that a text of the template stands for when it is this parameter's value. */
  Value value(ScalarNode scalar, Span place) {
    return value(scalar.text(), scalar.origin(), place);
  }

  /** The value that a text from outside of the template stands for. */
  Value value(String given, Span place) {
    return value(given, Origin.shownAt(place), place);
  }

  private Value value(String text, Origin origin, Span place) {
    TextValue whole = TextValue.literal(text, origin).at(place);
    return isList() ? items(whole, place) : whole;
  }

  /** The items of a text, parted by commas, without the spaces around them. */
  static ListValue items(TextValue whole, Span place) {
    String text = whole.withHolesAs('\0');
    List<Value> items = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? text.length() : comma;
      int first = from;
      int last = to;
      while (first < last && text.charAt(first) == ' ') {
        first++;
      }
      while (last > first && text.charAt(last - 1) == ' ') {
        last--;
      }
      if (first < last) {
        items.add(item(whole.part(first, last)));
      }
      from = to + 1;
    }
    return new ListValue(items, items.isEmpty(), place);
  }

  /** An item that is nothing but one hole is the value itself. */
  private static Value item(TextValue text) {
    return text.segments().size() == 1 && text.segments().get(0) instanceof TextValue.Hole hole
        ? hole.value()
        : text;
  }
}
