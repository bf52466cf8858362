package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Origin;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A literal stretch of a template in the making: its characters and where each of them stands. */
final class HclText {
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[32];
  private int from = -1;
  private int to;
  private boolean verbatim = true;

  boolean isEmpty() {
    return text.length() == 0;
  }

  int length() {
    return text.length();
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  /**
   * Adds a character.
   *
   * @param c the character
   * @param offset where it begins in the scanned text
   * @param next where the next one begins; further away than one for an escape
   */
  void add(char c, int offset, int next) {
    if (from < 0) {
      from = offset;
      to = offset;
    }
    verbatim &= offset == to && next == offset + 1;
    if (text.length() + 1 >= offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = offset;
    text.append(c);
    to = next;
  }

  /** Takes characters away from the beginning. */
  void dropFirst(int count) {
    if (count > 0) {
      System.arraycopy(offsets, count, offsets, 0, text.length() - count);
      text.delete(0, count);
      from = text.length() > 0 ? offsets[0] : to;
    }
  }

  /** How many characters of white space it begins with. */
  int indentation() {
    return WhiteSpace.leading(text);
  }

  /** Takes white space away from the beginning. */
  void trimStart() {
    dropFirst(indentation());
  }

  /** Takes white space away from the end. */
  void trimEnd() {
    int length = text.length();
    while (length > 0 && WhiteSpace.is(text.charAt(length - 1))) {
      length--;
    }
    if (length < text.length()) {
      to = length > 0 ? offsets[length - 1] + 1 : Math.max(from, 0);
      text.setLength(length);
    }
  }

  HclTemplatePart.Text part(Origin frame) {
    int start = Math.max(from, 0);
    int @Nullable [] inner = null;
    if (!verbatim) {
      inner = Arrays.copyOf(offsets, text.length() + 1);
      inner[text.length()] = Math.max(to, start);
    }
    Origin origin = frame.within(start, Math.max(to, start), start, inner, text.length());
    return new HclTemplatePart.Text(text.toString(), origin);
  }
}
