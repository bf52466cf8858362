package io.github.vpcelint.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of tab-separated fields, sorted by their first field without regard to case, searched in
 * the text itself: nothing is built for the lines that nobody asks for.
 */
final class SortedLines {
  private final String text;
  private final int start;
  private final int end;

  /**
   * A stretch of whole lines.
   *
   * @param start offset of the first line
   * @param end offset after the line feed of the last line
   */
  SortedLines(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** Offset of the line whose first field is a name in any letter case, or -1. */
  int find(String name) {
    int low = start;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int line = Math.max(low, text.lastIndexOf('\n', middle - 1) + 1);
      int order = compare(name, line);
      if (order == 0) {
        return line;
      }
      if (order < 0) {
        high = line;
      } else {
        low = next(line);
      }
    }
    return -1;
  }

  /** Offset of the first line; {@link #end} if there is none. */
  int first() {
    return start;
  }

  /** Offset of the line after another; {@link #end} after the last one. */
  int next(int line) {
    return text.indexOf('\n', line) + 1;
  }

  /** Offset after the last line. */
  int end() {
    return end;
  }

  /** The first fields of all lines. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int line = start; line < end; line = next(line)) {
      names.add(field(line, 0));
    }
    return names;
  }

  /** A field of a line, counted from 0; empty if the line is too short. */
  String field(int line, int index) {
    int lineEnd = text.indexOf('\n', line);
    int from = line;
    for (int i = 0; i < index; i++) {
      int tab = text.indexOf('\t', from);
      if (tab < 0 || tab > lineEnd) {
        return "";
      }
      from = tab + 1;
    }
    int tab = text.indexOf('\t', from);
    return text.substring(from, tab < 0 || tab > lineEnd ? lineEnd : tab);
  }

  private int compare(String name, int line) {
    int length = name.length();
    for (int i = 0; i < length; i++) {
      char here = text.charAt(line + i);
      if (here < ' ') {
        return 1;
      }
      int order = lower(name.charAt(i)) - lower(here);
      if (order != 0) {
        return order;
      }
    }
    return text.charAt(line + length) < ' ' ? 0 : -1;
  }

  private static int lower(char c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }
}
