package io.github.vpcelint.rules.dns;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a text that has the form of a host name.
 *
 * @param text the text that it stands in
 * @param from where it begins, each hole of the text counted as one character
 * @param labels the parts between its dots; {@link #HOLE} stands for what is not known
 */
record HostName(TextValue text, int from, List<String> labels) {
  /** Stands for a hole of the text. */
  static final char HOLE = '\uE000';

  private static final String MAIN_DOMAIN = "amazonaws.com";
  private static final String WHOLE_HOLE = String.valueOf(HOLE);

  /** The host names in a text; a name of one part only is none, unless it is a hole. */
  static List<HostName> in(TextValue text) {
    List<HostName> names = new ArrayList<>();
    String characters = text.withHolesAs(HOLE);
    int at = 0;
    while (at < characters.length()) {
      int end = at;
      while (end < characters.length() && isHostCharacter(characters.charAt(end))) {
        end++;
      }
      // The dot that may end a sentence, or an absolute name.
      int last = end > at && characters.charAt(end - 1) == '.' ? end - 1 : end;
      String name = characters.substring(at, Math.max(at, last));
      if (name.indexOf('.') > 0 || name.equals(WHOLE_HOLE)) {
        names.add(new HostName(text, at, split(name)));
      }
      at = end + 1;
    }
    return names;
  }

  /** Index just after the last character, counted like {@link #from}. */
  int to() {
    int length = labels.size() - 1;
    for (String label : labels) {
      length += label.length();
    }
    return from + length;
  }

  /** Its place. */
  Span span() {
    return text.spanOf(from, to());
  }

  /** The name as a value. */
  TextValue value() {
    return text.part(from, to());
  }

  /**
   * The name as a value, with the domain that it has in the main partition if that is left open.
   */
  TextValue inMainPartition() {
    Optional<UnknownValue> domain = hole(labels.size() - 1);
    if (domain.isEmpty() || !isDomain(domain.get().symbol())) {
      return value();
    }
    Origin place = Origin.shownAt(domain.get().span());
    TextValue closed = TextValue.literal(MAIN_DOMAIN, place);
    return text.part(from, to() - 1).plus(closed);
  }

  /** Whether a symbol stands for the end of AWS's host names, in CloudFormation or Terraform. */
  private static boolean isDomain(Symbol symbol) {
    return symbol.name().equals("AWS::URLSuffix") || symbol.attribute().equals("dns_suffix");
  }

  /** What a part of the name stands for, when it is nothing but a hole. */
  Optional<UnknownValue> hole(int label) {
    if (!labels.get(label).equals(WHOLE_HOLE)) {
      return Optional.empty();
    }
    int at = from;
    for (int i = 0; i < label; i++) {
      at += labels.get(i).length() + 1;
    }
    return text.part(at, at + 1).segments().get(0) instanceof TextValue.Hole hole
        ? Optional.of(hole.value())
        : Optional.empty();
  }

  /** The name as it is shown. */
  String display() {
    StringBuilder shown = new StringBuilder();
    for (String label : labels) {
      shown.append(shown.length() > 0 ? "." : "").append(label.replace(HOLE, '…'));
    }
    return shown.toString();
  }

  /** What stands right before it in its text, holes as {@link #HOLE}. */
  String before() {
    return text.withHolesAs(HOLE).substring(0, from);
  }

  /** What stands right after it in its text, holes as {@link #HOLE}. */
  String after() {
    return text.withHolesAs(HOLE).substring(to());
  }

  private static List<String> split(String host) {
    List<String> labels = new ArrayList<>();
    int at = 0;
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', at)) {
      labels.add(host.substring(at, dot));
      at = dot + 1;
    }
    labels.add(host.substring(at));
    return labels;
  }

  private static boolean isHostCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '*'
        || c == '_'
        || c == HOLE;
  }
}
