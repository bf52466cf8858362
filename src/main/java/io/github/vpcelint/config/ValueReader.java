package io.github.vpcelint.config;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes values out of the located tree. One that is not what it must be is noted as a problem, and
 * the answer is then empty.
 */
final class ValueReader {
  private final List<ConfigurationProblem> problems;

  ValueReader(List<ConfigurationProblem> problems) {
    this.problems = problems;
  }

  /** Notes a problem. */
  void problem(Span span, String message, String help) {
    problems.add(new ConfigurationProblem(span, message, help));
  }

  /** The entries of an object. */
  List<MappingNode.Entry> entries(Node node) {
    if (node instanceof MappingNode mapping && node.tag().isEmpty()) {
      return mapping.entries();
    }
    wrong(node, "an object");
    return List.of();
  }

  /** The items of a list; a single value stands for a list of one. */
  List<Node> items(Node node) {
    return node instanceof SequenceNode list && node.tag().isEmpty() ? list.items() : List.of(node);
  }

  /** A text that has a form. */
  Optional<String> text(Node node, TextForm form) {
    return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING
        ? scalar(node, form)
        : wrong(node, form.words());
  }

  /** A text, number or truth value, as written, that has a form. */
  Optional<String> scalar(Node node, TextForm form) {
    return isScalar(node) && form.fits(((ScalarNode) node).text())
        ? Optional.of(((ScalarNode) node).text())
        : wrong(node, form.words());
  }

  /**
   * The value of a parameter: a text, number or truth value as written, the empty text included.
   */
  Optional<String> value(Node node) {
    return isScalar(node) ? Optional.of(((ScalarNode) node).text()) : wrong(node, "a single value");
  }

  /** The different texts of a list, each as written and of a form. */
  List<String> texts(Node node, TextForm form) {
    List<String> found = new ArrayList<>();
    for (Node item : items(node)) {
      Optional<String> text = form == TextForm.ACCOUNT ? scalar(item, form) : text(item, form);
      if (text.isPresent() && !found.contains(text.get())) {
        found.add(text.get());
      }
    }
    return found;
  }

  /** One of several texts. */
  Optional<String> oneOf(Node node, List<String> choices) {
    if (node instanceof ScalarNode scalar && choices.contains(scalar.text())) {
      return scalar(node, TextForm.ANY);
    }
    String list = "one of " + String.join(", ", choices);
    Optional<String> nearest =
        node instanceof ScalarNode scalar
            ? NearestName.closest(scalar.text(), choices)
            : Optional.empty();
    return nearest.isPresent() ? wrong(node, list, didYouMean(nearest.get())) : wrong(node, list);
  }

  /** A truth value. */
  Optional<Boolean> flag(Node node) {
    boolean is =
        node instanceof ScalarNode scalar
            && scalar.kind() == ScalarNode.Kind.BOOLEAN
            && scalar.tag().isEmpty();
    if (!is) {
      wrong(node, "true or false");
    }
    return is ? Optional.of(((ScalarNode) node).text().equals("true")) : Optional.empty();
  }

  /** A whole number from 1 to a limit. */
  Optional<Integer> count(Node node, int most) {
    if (node instanceof ScalarNode scalar
        && scalar.kind() == ScalarNode.Kind.NUMBER
        && scalar.tag().isEmpty()
        && isNumber(scalar.text())
        && scalar.text().length() <= String.valueOf(most).length()) {
      long number = Long.parseLong(scalar.text());
      if (number >= 1 && number <= most) {
        return Optional.of((int) number);
      }
    }
    wrong(node, "a whole number from 1 to " + most);
    return Optional.empty();
  }

  /** A suggestion as a sentence. */
  static String didYouMean(String name) {
    return "Did you mean \"" + name + "\"?";
  }

  /** Whether a text consists of digits. */
  static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isScalar(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.kind() != ScalarNode.Kind.NULL
        && node.tag().isEmpty();
  }

  private Optional<String> wrong(Node node, String expected) {
    boolean tagged = !node.tag().isEmpty();
    return wrong(
        node, expected, tagged ? "Put a text that begins with an exclamation mark in quotes." : "");
  }

  private Optional<String> wrong(Node node, String expected, String help) {
    problem(node.span(), "This must be " + expected + ", not " + actual(node) + ".", help);
    return Optional.empty();
  }

  private static String actual(Node node) {
    if (!node.tag().isEmpty()) {
      return "something with the YAML tag " + node.tag();
    }
    if (node instanceof ScalarNode scalar) {
      boolean nothing = scalar.kind() == ScalarNode.Kind.NULL;
      return nothing ? "nothing" : '"' + scalar.text() + '"';
    }
    return node instanceof MappingNode ? "an object" : "a list";
  }
}
