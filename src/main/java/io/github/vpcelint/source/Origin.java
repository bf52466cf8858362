package io.github.vpcelint.source;

import org.jspecify.annotations.Nullable;

/**
 * Where a text comes from, character by character: the text of a scalar is not always what stands
 * in the file (escapes, folded lines, block indentation, JSON inside of a YAML string), but each of
 * its characters stands for some place in it.
 */
public final class Origin {
  /** Stands for the start of a text that is not in the file. */
  private static final int NOWHERE = -1;

  private final SourceFile file;
  private final int start;
  private final int end;
  private final int contentStart;
  private final int @Nullable [] offsets;

  private Origin(SourceFile file, int start, int end, int contentStart, int @Nullable [] offsets) {
    this.file = file;
    this.start = start;
    this.end = end;
    this.contentStart = contentStart;
    this.offsets = offsets;
  }

  /** The text of a whole file. */
  public static Origin ofFile(SourceFile file) {
    return new Origin(file, 0, file.text().length(), 0, null);
  }

  /**
   * A text that stands in the file as it is.
   *
   * @param start offset of the scalar in the file, quotes included
   * @param end offset just after the scalar, quotes included
   * @param contentStart offset of the text's first character
   */
  public static Origin verbatim(SourceFile file, int start, int end, int contentStart) {
    return new Origin(file, start, end, contentStart, null);
  }

  /**
   * A text whose characters stand at other distances than in the file.
   *
   * @param offsets offset in the file of each UTF-16 unit of the text, and one more for its end;
   *     never falling
   */
  public static Origin mapped(SourceFile file, int start, int end, int[] offsets) {
    return new Origin(file, start, end, offsets[0], offsets);
  }

  /**
   * A text that does not stand in the file, such as a default or what the command line supplies:
   * every part of it is shown at one place.
   */
  public static Origin shownAt(Span place) {
    return new Origin(place.file(), place.start(), place.end(), NOWHERE, null);
  }

  /** The file. */
  public SourceFile file() {
    return file;
  }

  /** Whether the text stands in the file, so that each of its characters has its own place. */
  public boolean isInFile() {
    return contentStart != NOWHERE;
  }

  /** Whether the text stands in the file as it is. */
  public boolean isVerbatim() {
    return contentStart != NOWHERE && offsets == null;
  }

  /** Offset of the whole scalar in the file, quotes included. */
  public int start() {
    return start;
  }

  /** Offset just after the whole scalar, quotes included. */
  public int end() {
    return end;
  }

  /** The whole scalar, quotes included. */
  public Span span() {
    return new Span(file, start, end);
  }

  /** Offset in the file of the text's character at an index; the text's length gives its end. */
  public int fileOffset(int index) {
    int[] map = offsets;
    if (contentStart == NOWHERE) {
      return start;
    }
    return map == null ? contentStart + index : map[Math.min(index, map.length - 1)];
  }

  /** The place of a part of the text: UTF-16 units {@code from} (included) to {@code to}. */
  public Span slice(int from, int to) {
    if (contentStart == NOWHERE) {
      return span();
    }
    int first = Math.min(fileOffset(from), file.text().length());
    int last = Math.min(fileOffset(to), file.text().length());
    return new Span(file, first, Math.max(first, last));
  }

  /**
   * The origin of a scalar that was read out of this text.
   *
   * @param from index in this text of the inner scalar, quotes included
   * @param to index just after it
   * @param content index in this text of the inner text's first character
   * @param inner index in this text of each UTF-16 unit of the inner text and of its end, or null
   *     when the inner text stands in this text as it is
   * @param length length of the inner text in UTF-16 units
   */
  public Origin within(int from, int to, int content, int @Nullable [] inner, int length) {
    if (contentStart == NOWHERE) {
      return this;
    }
    int outerStart = fileOffset(from);
    int outerEnd = Math.max(outerStart, fileOffset(to));
    if (inner == null && offsets == null) {
      return verbatim(file, outerStart, outerEnd, contentStart + content);
    }
    int[] composed = new int[length + 1];
    for (int i = 0; i <= length; i++) {
      composed[i] = fileOffset(inner == null ? content + i : inner[i]);
    }
    return mapped(file, outerStart, outerEnd, composed);
  }

  /** The origin of a part of this text, without quotes of its own. */
  public Origin part(int from, int to) {
    return within(from, to, from, null, to - from);
  }
}
