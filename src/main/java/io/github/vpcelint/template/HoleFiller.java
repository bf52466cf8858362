package io.github.vpcelint.template;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.json.EmbeddedJson;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Makes values of nodes in whose texts characters stand for holes. */
final class HoleFiller {
  /** For nodes without holes. */
  static final HoleFiller NOTHING = new HoleFiller(List.of());

  private final List<UnknownValue> holes;

  HoleFiller(List<UnknownValue> holes) {
    this.holes = holes;
  }

  Value value(Node node) {
    if (node instanceof MappingNode map) {
      List<MapValue.Field> fields = new ArrayList<>(map.entries().size());
      for (MappingNode.Entry entry : map.entries()) {
        fields.add(new MapValue.Field(text(entry.key()), value(entry.value())));
      }
      return new MapValue(fields, false, map.span());
    }
    if (node instanceof SequenceNode list) {
      List<Value> items = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        items.add(value(item));
      }
      return new ListValue(items, false, list.span());
    }
    ScalarNode scalar = (ScalarNode) node;
    return switch (scalar.kind()) {
      case STRING -> text(scalar);
      case HOLE -> any(scalar);
      case NUMBER, BOOLEAN, NULL -> Literals.of(scalar);
    };
  }

  /** What one hole stands for may be a value of any kind; several make a text. */
  private Value any(ScalarNode scalar) {
    if (holes.isEmpty()) {
      return Literals.of(scalar);
    }
    return scalar.text().length() == 1 ? holes.get(hole(scalar.text(), 0)) : text(scalar);
  }

  private TextValue text(ScalarNode scalar) {
    if (holes.isEmpty()) {
      return Literals.text(scalar);
    }
    String text = scalar.text();
    List<TextValue.Segment> segments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int hole = hole(text, i);
      if (hole >= 0) {
        addLiteral(scalar, start, i, segments);
        segments.add(new TextValue.Hole(holes.get(hole)));
        start = i + 1;
      }
    }
    if (segments.isEmpty()) {
      return Literals.text(scalar);
    }
    addLiteral(scalar, start, text.length(), segments);
    return new TextValue(segments, scalar.span());
  }

  private static void addLiteral(
      ScalarNode scalar, int from, int to, List<TextValue.Segment> segments) {
    if (to > from) {
      segments.add(
          new TextValue.Literal(scalar.text().substring(from, to), scalar.origin().part(from, to)));
    }
  }

  private int hole(String text, int at) {
    int hole = text.charAt(at) - EmbeddedJson.FIRST_HOLE;
    return hole >= 0 && hole < holes.size() ? hole : -1;
  }
}
