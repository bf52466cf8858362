package io.github.vpcelint.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text file as it was read: its path in reports, its decoded text and where its lines begin. */
public final class SourceFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String path;
  private final String text;
  private final Charset encoding;
  private final int byteOrderMark;
  private int[] lineStarts = {};
  private Place lastPlace = new Place(0, 0, 1);

  /**
   * A file whose text was decoded by the caller.
   *
   * @param path path shown in reports: relative to the root, separated by {@code /}
   * @param text the decoded text, without a byte order mark
   * @param encoding the encoding that the bytes were in
   * @param byteOrderMark length in bytes of the byte order mark before the text, 0 for none
   */
  public SourceFile(String path, String text, Charset encoding, int byteOrderMark) {
    this.path = path;
    this.text = text;
    this.encoding = encoding;
    this.byteOrderMark = byteOrderMark;
  }

  /** A file in UTF-8 without a byte order mark. */
  public static SourceFile of(String path, String text) {
    return new SourceFile(path, text, StandardCharsets.UTF_8, 0);
  }

  /** The same file with another text. */
  public SourceFile withText(String other) {
    return new SourceFile(path, other, encoding, byteOrderMark);
  }

  /** The bytes of the file, byte order mark included; those that were read, for the text read. */
  public byte[] bytes() {
    return (hasByteOrderMark() ? BYTE_ORDER_MARK + text : text).getBytes(encoding);
  }

  /** Whether a byte order mark stands before the text. */
  public boolean hasByteOrderMark() {
    return byteOrderMark > 0;
  }

  /** Path shown in reports: relative to the root, separated by {@code /}. */
  public String path() {
    return path;
  }

  /** The decoded text, without a byte order mark. */
  public String text() {
    return text;
  }

  /** The encoding that the bytes were in. */
  public Charset encoding() {
    return encoding;
  }

  /** Line of an offset, from 1; a line ends with LF, CR LF or a lone CR. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Column of an offset, in Unicode code points, from 1. */
  public int column(int offset) {
    if (isInsideOfPair(offset)) {
      return column(offset - 1) + 1;
    }
    int start = lineStart(line(offset));
    int column = columnFrom(nearestPlace(start, offset), offset);
    lastPlace = new Place(start, offset, column);
    return column;
  }

  private boolean isInsideOfPair(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  // A file may be one long line with many findings, which are asked for one after the other.
  private Place nearestPlace(int lineStart, int offset) {
    Place last = lastPlace;
    boolean near =
        last.lineStart == lineStart && Math.abs(offset - last.offset) < offset - lineStart;
    return near ? last : new Place(lineStart, lineStart, 1);
  }

  private int columnFrom(Place place, int offset) {
    return offset >= place.offset
        ? place.column + text.codePointCount(place.offset, offset)
        : place.column - text.codePointCount(offset, place.offset);
  }

  /** A place whose column is known; threads may overwrite each other's. */
  private record Place(int lineStart, int offset, int column) {}

  /** Column of an offset, in UTF-16 units, from 1. */
  public int columnUtf16(int offset) {
    return offset - lineStart(line(offset)) + 1;
  }

  /** Offset of an offset's character in the bytes of the file, byte order mark included. */
  public int byteOffset(int offset) {
    return byteOrderMark + text.substring(0, offset).getBytes(encoding).length;
  }

  /** Number of lines; a text that ends with a line break has an empty last line. */
  public int lineCount() {
    return lineStarts().length;
  }

  /** Offset of the first character of a line (from 1). */
  public int lineStart(int line) {
    return lineStarts()[line - 1];
  }

  /** Offset just after the last character of a line (from 1), its line break left out. */
  public int lineEnd(int line) {
    int end = line < lineCount() ? lineStart(line + 1) : text.length();
    while (end > lineStart(line) && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Text of a line (from 1) without its line break. */
  public String lineText(int line) {
    return text.substring(lineStart(line), lineEnd(line));
  }

  /** The span of the whole text. */
  public Span wholeSpan() {
    return new Span(this, 0, text.length());
  }

  /** An empty span at an offset; an offset outside of the text is moved to its nearest end. */
  public Span at(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    return new Span(this, inside, inside);
  }

  // Most files have no finding, so lines are counted only when the first place is asked for. Two
  // threads may both count; they write the same array.
  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known.length == 0) {
      known = countLines();
      lineStarts = known;
    }
    return known;
  }

  private int[] countLines() {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public String toString() {
    return path;
  }
}
