package io.github.vpcelint.template.terraform.function;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values into rows.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvText {
  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private int at;

  private CsvText(String text) {
    this.text = text;
  }

  /**
   * The rows of a text; lines without any character are none.
   *
   * @throws InvalidCall when a quoted field is not well formed
   */
  static List<List<String>> rows(String text) {
    CsvText csv = new CsvText(text.replace("\r\n", "\n"));
    while (csv.at < csv.text.length()) {
      csv.row();
    }
    return csv.rows;
  }

  private void row() {
    if (text.charAt(at) == '\n') {
      at++;
      return;
    }
    List<String> row = new ArrayList<>();
    boolean more = true;
    while (more) {
      row.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      more = at < text.length() && text.charAt(at) == ',';
      at++;
    }
    rows.add(row);
  }

  private String plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      if (text.charAt(at) == '"') {
        throw new InvalidCall("A field of the CSV has a quotation mark inside.");
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else {
        break;
      }
    }
    boolean ends = at >= text.length() || text.charAt(at) == ',' || text.charAt(at) == '\n';
    if (!ends || text.charAt(at - 1) != '"') {
      throw new InvalidCall("A quoted field of the CSV does not end.");
    }
    return field.toString();
  }
}
