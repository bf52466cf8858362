package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in plain sentences what SnakeYAML's parser does not like about the order of tokens. */
final class YamlErrors {
  private final SourceFile file;
  private final String context;
  private final String trouble;
  private final int at;
  private final int start;

  private YamlErrors(SourceFile file, MarkedYAMLException e, int readUntil) {
    this.file = file;
    this.context = e.getContext() == null ? "" : e.getContext();
    this.trouble = e.getProblem() == null ? "" : e.getProblem();
    this.at = index(e.getProblemMark(), readUntil);
    this.start = index(e.getContextMark(), at);
  }

  /**
   * Explains an exception.
   *
   * @param readUntil how far the text was read, for exceptions that do not say where
   */
  static RefusedYaml explain(YAMLException e, SourceFile file, int readUntil) {
    return e instanceof MarkedYAMLException marked
        ? new YamlErrors(file, marked, readUntil).explain()
        : RefusedYaml.atWord(
            file,
            readUntil,
            "The text cannot be read as YAML from here on.",
            "Check the indentation and the quotes of this line and the one above.");
  }

  private static int index(@Nullable Mark mark, int otherwise) {
    return mark == null ? otherwise : mark.getIndex();
  }

  private RefusedYaml explain() {
    return switch (context) {
      case "while parsing a flow mapping" -> badFlow("object", "}");
      case "while parsing a flow sequence" -> badFlow("list", "]");
      case "while parsing a block mapping" -> badBlock("object");
      case "while parsing a block collection" -> badBlock("list");
      case "while parsing a node" ->
          at("This tag is not well formed.", "Write it as !Name, without a second !.");
      case "" -> outside();
      default ->
          at("A value is missing before this.", "Write a value, or remove what is too much.");
    };
  }

  private RefusedYaml badFlow(String container, String close) {
    String place = container + " that starts on line " + file.line(start) + ".";
    return trouble.endsWith("<stream end>")
        ? at("The text ends inside of the " + place, "Add the missing " + close + ".")
        : at(
            "A comma or " + close + " is missing before this, in the " + place,
            "Add it, or put a text with special characters into quotes.");
  }

  private RefusedYaml badBlock(String container) {
    return at(
        "This does not belong to the "
            + container
            + " that starts on line "
            + file.line(start)
            + ".",
        "Indent it like the other entries there, or put a text with special characters into"
            + " quotes.");
  }

  private RefusedYaml outside() {
    return trouble.startsWith("expected '<document start>'")
        ? at(
            "This stands after the end of the document.",
            "Indent it so that it belongs to what is above, or start a new document with ---.")
        : at(
            "This line with a % is not well formed.",
            "Write %YAML 1.1, or put the text into quotes if it starts with a %.");
  }

  private RefusedYaml at(String message, String help) {
    return RefusedYaml.atWord(file, at, message, help);
  }
}
