package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.SyntaxProblem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain sentences why a file is no YAML. */
final class YamlErrors {
  private final SourceFile file;
  private final String text;
  private final String context;
  private final String trouble;
  private final int at;
  private final int start;

  private YamlErrors(SourceFile file, MarkedYAMLException e, int readerIndex) {
    this.file = file;
    this.text = file.text();
    this.context = e.getContext() == null ? "" : e.getContext();
    this.trouble = e.getProblem() == null ? "" : e.getProblem();
    this.at = index(e.getProblemMark(), readerIndex);
    this.start = index(e.getContextMark(), at);
  }

  /**
   * Explains an exception.
   *
   * @param readerIndex how far the text was read, for exceptions that do not say where
   */
  static SyntaxProblem explain(RuntimeException e, SourceFile file, int readerIndex) {
    return e instanceof MarkedYAMLException marked
        ? new YamlErrors(file, marked, readerIndex).explain()
        : problem(
            file,
            readerIndex,
            "The text cannot be read as YAML from here on.",
            "Check the indentation and the quotes of this line and the one above.");
  }

  private static int index(@Nullable Mark mark, int otherwise) {
    return mark == null ? otherwise : mark.getIndex();
  }

  private SyntaxProblem explain() {
    if (context.startsWith("while scanning")) {
      return context.endsWith("scalar") ? badScalar() : badToken();
    }
    if (context.startsWith("while parsing a flow ")) {
      return badFlow();
    }
    if (context.startsWith("while parsing a block ") && !context.endsWith("node")) {
      return at(
          "This does not belong to the "
              + (context.endsWith("mapping") ? "object" : "list")
              + " that starts on line "
              + file.line(start)
              + ".",
          "Indent it like the other entries there, or put a text with special characters into"
              + " quotes.");
    }
    if (context.startsWith("while parsing a")) {
      return trouble.contains("undefined tag handle")
          ? at("This tag is not well formed.", "Write it as !Name, without a second !.")
          : at("A value is missing before this.", "Write a value, or remove what is too much.");
    }
    return misplaced();
  }

  private SyntaxProblem misplaced() {
    return switch (trouble) {
      case "mapping values are not allowed here" ->
          at(
              "This colon cannot stand here: the line has a key already, or is indented wrongly.",
              "Put a text with \": \" in it into quotes, or indent the line like its neighbours.");
      case "sequence entries are not allowed here" ->
          at(
              "A list item cannot start here.",
              "Put the - on a line of its own, indented like the items around it.");
      case "mapping keys are not allowed here" ->
          at("A ? cannot stand here.", "Put the text into quotes if it starts with a ?.");
      default ->
          trouble.startsWith("expected '<document start>'")
              ? at(
                  "This stands after the end of the document.",
                  "Indent it so that it belongs to what is above, or start a new document with"
                      + " ---.")
              : at(
                  "This line with a % is not well formed.",
                  "Write %YAML 1.1, or put the text into quotes if it starts with a %.");
    };
  }

  private SyntaxProblem badScalar() {
    if (context.contains("block")) {
      return at(
          "After | or > only a digit, - or +, and a comment can follow on the line.",
          "Start the text on the next line.");
    }
    if (trouble.startsWith("found unexpected")) {
      return problem(
          file,
          start,
          "The closing quotation mark of this text is missing.",
          "Add it, or remove the opening one.");
    }
    return escape();
  }

  private SyntaxProblem escape() {
    int backslash = text.lastIndexOf('\\', Math.max(0, at - 1));
    int from = backslash < start ? at : backslash;
    int to = Math.min(from + 2, text.length());
    return SyntaxProblem.of(
        SyntaxProblem.Kind.PARSE,
        new Span(file, from, to),
        "YAML has no escape "
            + text.substring(from, to)
            + " in double quotes, or its digits are"
            + " not right.",
        "Write \\\\ for a backslash, or use single quotes, which have no escapes.");
  }

  private SyntaxProblem badToken() {
    return switch (context) {
      case "while scanning a simple key" ->
          problem(
              file,
              start,
              "A colon and a space are missing after this key.",
              "Add them, or indent the line if it belongs to the text above.");
      case "while scanning an alias" ->
          problem(
              file,
              start,
              "An unquoted * starts the name of an alias, and this is not one.",
              "Put it into quotes: '*'.");
      case "while scanning an anchor" ->
          problem(
              file,
              start,
              "An unquoted & starts the name of an anchor, and this is not one.",
              "Put the text into quotes.");
      case "while scanning a tag" ->
          problem(
              file,
              start,
              "This tag is not well formed.",
              "Write !Name and a space; put the text into quotes if it starts with a !.");
      case "while scanning a directive", "while scanning a YAML directive" -> misplaced();
      default -> badStart();
    };
  }

  private SyntaxProblem badStart() {
    if (at < text.length() && text.charAt(at) == '\t') {
      return at("A tab stands here, but YAML indents with spaces.", "Replace the tab by spaces.");
    }
    String character = at < text.length() ? text.substring(at, at + 1) : "";
    return at("An unquoted text cannot start with " + character + ".", "Put it into quotes.");
  }

  private SyntaxProblem badFlow() {
    boolean mapping = context.endsWith("mapping");
    boolean node = context.endsWith("node");
    String close = mapping ? "}" : "]";
    if (node) {
      return at("A value is missing before this.", "Write a value, or remove a comma.");
    }
    String container = (mapping ? "object" : "list") + " that starts on line " + file.line(start);
    return trouble.endsWith("<stream end>")
        ? at("The text ends inside of the " + container + ".", "Add the missing " + close + ".")
        : at(
            "A comma or " + close + " is missing before this, in the " + container + ".",
            "Add it, or put a text with special characters into quotes.");
  }

  private SyntaxProblem at(String message, String help) {
    return problem(file, at, message, help);
  }

  // At the end of the file there is nothing to show, so the last character stands for it.
  private static SyntaxProblem problem(SourceFile file, int at, String message, String help) {
    String text = file.text();
    int from = Math.min(at, text.length());
    if (from == text.length()) {
      while (from > 0 && text.charAt(from - 1) <= ' ') {
        from--;
      }
      from = Math.max(0, from - 1);
    }
    int to = from;
    while (to < text.length() && text.charAt(to) > ' ') {
      to++;
    }
    int end = to == from ? Math.min(from + 1, text.length()) : to;
    return SyntaxProblem.of(SyntaxProblem.Kind.PARSE, new Span(file, from, end), message, help);
  }
}
