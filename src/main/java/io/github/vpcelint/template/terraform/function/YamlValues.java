package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.yaml.YamlReader;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads YAML as {@code yamldecode} does. It takes some unquoted words for other things than
 * CloudFormation does: <code>y</code> is a truth value, and a date becomes a time, so that a policy
 * with <code>Version: 2012-10-17</code> has the version <code>2012-10-17T00:00:00Z</code>.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/functions/yamldecode">yamldecode
 *     </a>
 */
final class YamlValues {
  private final TextValue text;

  private YamlValues(TextValue text) {
    this.text = text;
  }

  /**
   * The value of a text; nothing when it is not known completely, or not how Terraform reads it.
   *
   * @throws InvalidCall when the text is no YAML
   */
  static Optional<Value> of(TextValue text) {
    if (!text.known()) {
      return Optional.empty();
    }
    SourceFile file = SourceFile.of(text.span().file().path(), text.display());
    SyntaxTree tree = YamlReader.read(file, SyntaxLimits.DEFAULT);
    if (tree.documents().size() != 1) {
      throw new InvalidCall("This text is no YAML document.");
    }
    return tree.problems().isEmpty()
        ? Optional.of(new YamlValues(text).value(tree.documents().get(0)))
        : Optional.empty();
  }

  private Value value(Node node) {
    if (node instanceof MappingNode map) {
      return map(map);
    }
    if (node instanceof SequenceNode list) {
      refuseTag(list.tag());
      List<Value> items = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        items.add(value(item));
      }
      return new ListValue(items, false, place(list.span()));
    }
    return scalar((ScalarNode) node);
  }

  private Value map(MappingNode map) {
    refuseTag(map.tag());
    List<MapValue.Field> fields = new ArrayList<>(map.entries().size());
    for (MappingNode.Entry entry : map.entries()) {
      ScalarNode key = entry.key();
      if (!isPlain(key) || isWord(key.text())) {
        fields.add(new MapValue.Field(text(key), value(entry.value())));
      } else {
        return unknown(map);
      }
    }
    return new MapValue(fields, false, place(map.span()));
  }

  private Value scalar(ScalarNode scalar) {
    refuseTag(scalar.tag());
    Span place = place(scalar.span());
    String written = scalar.text();
    return switch (scalar.kind()) {
      case STRING -> isPlain(scalar) ? plain(scalar) : text(scalar);
      case NUMBER -> isDecimal(written) ? Numbers.literal(written, place) : unknown(scalar);
      case BOOLEAN -> new BooleanValue(written.equals("true"), place);
      case NULL -> new AbsentValue(place);
      case HOLE -> unknown(scalar);
    };
  }

  private Value plain(ScalarNode scalar) {
    String word = scalar.text();
    if (word.length() == 1 && "yYnN".contains(word)) {
      return new BooleanValue(word.equalsIgnoreCase("y"), place(scalar.span()));
    }
    boolean date = word.length() > 4 && isDigit(word.charAt(0)) && word.charAt(4) == '-';
    if (date) {
      return isDate(word)
          ? TextValue.literal(word + "T00:00:00Z", Origin.shownAt(place(scalar.span())))
          : unknown(scalar);
    }
    return word.startsWith("0o") ? unknown(scalar) : text(scalar);
  }

  private static boolean isDate(String word) {
    boolean date = word.length() == 10 && word.charAt(7) == '-';
    for (int i = 0; i < word.length() && date; i++) {
      date = i == 4 || i == 7 || isDigit(word.charAt(i));
    }
    return date;
  }

  /** Whether a word is itself as a key, too: neither a number nor a truth value. */
  private static boolean isWord(String key) {
    boolean letter = !key.isEmpty() && Character.isLetter(key.charAt(0));
    return letter
        && switch (key.toLowerCase(Locale.ROOT)) {
          case "y", "n", "yes", "no", "on", "off", "true", "false", "null" -> false;
          default -> true;
        };
  }

  /** A number that is written as everybody writes it, without underscores and other bases. */
  private static boolean isDecimal(String number) {
    int from = number.startsWith("-") ? 1 : 0;
    boolean zeros =
        number.length() > from + 1 && number.charAt(from) == '0' && number.charAt(from + 1) != '.';
    boolean decimal = !zeros && number.length() > from;
    for (int i = from; i < number.length(); i++) {
      decimal &= isDigit(number.charAt(i)) || (number.charAt(i) == '.' && i > from);
    }
    return decimal && !number.endsWith(".");
  }

  private static boolean isPlain(ScalarNode scalar) {
    String written = scalar.span().text();
    return written.isEmpty() || "\"'|>&*!".indexOf(written.charAt(0)) < 0;
  }

  private static void refuseTag(String tag) {
    if (!tag.isEmpty()) {
      throw new InvalidCall("yamldecode knows no tag " + tag + ".");
    }
  }

  private TextValue text(ScalarNode scalar) {
    Span written = scalar.span();
    boolean verbatim = written.text().equals(scalar.text());
    if (verbatim && written.end() > written.start()) {
      return text.part(written.start(), written.end());
    }
    return TextValue.literal(scalar.text(), Origin.shownAt(place(written)));
  }

  private Value unknown(Node node) {
    Span place = place(node.span());
    String scope = place.file().path() + "@" + place.start();
    return new UnknownValue(
        new Symbol(Symbol.Kind.EXPRESSION, scope, node.span().text(), ""), place);
  }

  private Span place(Span inText) {
    return text.spanOf(inText.start(), inText.end());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
