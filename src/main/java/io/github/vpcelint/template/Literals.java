package io.github.vpcelint.template;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Takes documents that hold nothing but values for what they say; YAML tags do not count. */
public final class Literals {
  private Literals() {}

  /** The value that a node is. */
  public static Value of(Node node) {
    if (node instanceof MappingNode map) {
      List<MapValue.Field> fields = new ArrayList<>(map.entries().size());
      for (MappingNode.Entry entry : map.entries()) {
        fields.add(new MapValue.Field(text(entry.key()), of(entry.value())));
      }
      return new MapValue(fields, false, map.span());
    }
    if (node instanceof SequenceNode list) {
      List<Value> items = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        items.add(of(item));
      }
      return new ListValue(items, false, list.span());
    }
    return of((ScalarNode) node);
  }

  /** The value that a scalar is. */
  public static Value of(ScalarNode scalar) {
    return switch (scalar.kind()) {
      case STRING -> text(scalar);
      case NUMBER -> new NumberValue(scalar.text(), scalar.span());
      case BOOLEAN -> new BooleanValue(scalar.text().equals("true"), scalar.span());
      case NULL -> new AbsentValue(scalar.span());
      case HOLE -> new UnknownValue(hole(scalar), scalar.span());
    };
  }

  private static Symbol hole(ScalarNode scalar) {
    return new Symbol(Symbol.Kind.EXPRESSION, "", scalar.span().text(), "");
  }

  /** The text of a scalar, whatever kind it is. */
  public static TextValue text(ScalarNode scalar) {
    return TextValue.literal(scalar.text(), scalar.origin());
  }
}
