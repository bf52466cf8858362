package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.SourceFile;
import org.yaml.snakeyaml.error.Mark;

/** What the scanner says about a text that it cannot cut into tokens. */
final class ScanErrors {
  private final SourceFile file;
  private final Cursor cursor;

  ScanErrors(SourceFile file, Cursor cursor) {
    this.file = file;
    this.cursor = cursor;
  }

  RefusedYaml noColon(Mark key) {
    return at(
        key.getIndex(),
        "A colon and a space are missing after this key.",
        "Add them, or indent the line if it belongs to the text above.");
  }

  RefusedYaml misplacedKey() {
    return here(
        "A key cannot start here.", "Put it on a line of its own, indented like its neighbours.");
  }

  RefusedYaml misplacedColon() {
    return here(
        "This colon cannot stand here: the line has a key already, or is indented wrongly.",
        "Put a text with \": \" in it into quotes, or indent the line like its neighbours.");
  }

  RefusedYaml misplacedItem() {
    return here(
        "A list item cannot start here.",
        "Put the - on a line of its own, indented like the items around it.");
  }

  RefusedYaml misplacedQuestionMark() {
    return here("A ? cannot stand here.", "Put the text into quotes if it starts with a ?.");
  }

  RefusedYaml unquoted(char c) {
    // A space is left over only behind a tab.
    return c == '\t' || c == ' '
        ? here("A tab stands here, but YAML indents with spaces.", "Replace the tab by spaces.")
        : here("An unquoted text cannot start with " + c + ".", "Put it into quotes.");
  }

  RefusedYaml noClosingQuote(Mark start) {
    return at(
        start.getIndex(),
        "The closing quotation mark of this text is missing.",
        "Add it, or remove the opening one.");
  }

  RefusedYaml badEscape() {
    int from = cursor.at();
    int to = Math.min(from + 2, file.text().length());
    return RefusedYaml.parse(
        file,
        from,
        to,
        "YAML has no escape "
            + file.text().substring(from, to)
            + " in double quotes, or its digits are not right.",
        "Write \\\\ for a backslash, or use single quotes, which have no escapes.");
  }

  RefusedYaml badBlockHeader() {
    return here(
        "After | or > only a digit, - or +, and a comment can follow on the line.",
        "Start the text on the next line.");
  }

  RefusedYaml badName(Mark start, boolean alias) {
    return alias
        ? at(
            start.getIndex(),
            "An unquoted * starts the name of an alias, and this is not one.",
            "Put it into quotes: '*'.")
        : at(
            start.getIndex(),
            "An unquoted & starts the name of an anchor, and this is not one.",
            "Put the text into quotes.");
  }

  RefusedYaml badTag(Mark start) {
    return at(
        start.getIndex(),
        "This tag is not well formed.",
        "Write !Name and a space; put the text into quotes if it starts with a !.");
  }

  RefusedYaml badDirective(Mark start) {
    return at(
        start.getIndex(),
        "This line with a % is not well formed.",
        "Write %YAML 1.1, or put the text into quotes if it starts with a %.");
  }

  private RefusedYaml here(String message, String help) {
    return at(cursor.at(), message, help);
  }

  private RefusedYaml at(int index, String message, String help) {
    return RefusedYaml.atWord(file, index, message, help);
  }
}
