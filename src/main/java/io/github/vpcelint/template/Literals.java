package io.github.vpcelint.template;

import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;

/** Takes documents that hold nothing but values for what they say; YAML tags do not count. */
public final class Literals {
  private Literals() {}

  /** The value that a node is. */
  public static Value of(Node node) {
    return HoleFiller.NOTHING.value(node);
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
