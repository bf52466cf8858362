package io.github.vpcelint.source;

/**
 * A stretch of a source file.
 *
 * @param file the file
 * @param start offset of the first character, in UTF-16 units of {@link SourceFile#text()}, from 0
 * @param end offset just after the last character; {@code end >= start}
 */
public record Span(SourceFile file, int start, int end) {
  /** Checks that the span lies inside the file. */
  public Span {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + " is outside of " + file.path());
    }
  }

  /** Line of the first character, from 1. */
  public int startLine() {
    return file.line(start);
  }

  /** Column of the first character, in Unicode code points, from 1. */
  public int startColumn() {
    return file.column(start);
  }

  /** Column of the first character, in UTF-16 units, from 1. */
  public int startColumnUtf16() {
    return file.columnUtf16(start);
  }

  /** Line of the place just after the last character, from 1. */
  public int endLine() {
    return file.line(end);
  }

  /** Column just after the last character, in Unicode code points, from 1. */
  public int endColumn() {
    return file.column(end);
  }

  /** Column just after the last character, in UTF-16 units, from 1. */
  public int endColumnUtf16() {
    return file.columnUtf16(end);
  }

  /** The text as the author wrote it. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** Whether the other span lies inside this one. */
  public boolean contains(Span other) {
    return file == other.file && start <= other.start && other.end <= end;
  }

  // Written by hand: the generated methods of a record cost 30 to 50 ms at their first use.

  @Override
  public boolean equals(Object other) {
    return other instanceof Span span
        && span.file == file
        && span.start == start
        && span.end == end;
  }

  @Override
  public int hashCode() {
    return (System.identityHashCode(file) * 31 + start) * 31 + end;
  }

  @Override
  public String toString() {
    return file.path() + ":" + startLine() + ":" + startColumn();
  }
}
