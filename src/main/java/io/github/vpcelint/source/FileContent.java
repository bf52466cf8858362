package io.github.vpcelint.source;

/** What a file turned out to hold. */
public sealed interface FileContent {
  /** A text. */
  record Text(SourceFile file) implements FileContent {}

  /**
   * Something that should be a text but cannot be read as one.
   *
   * @param cause which sort of trouble
   * @param place where it starts; its file holds as much of the text as there is
   * @param message what is wrong, in a sentence
   * @param help the way out, in a sentence
   */
  record Broken(Cause cause, Span place, String message, String help) implements FileContent {}

  /** A picture, an archive, a program: not a text at all. */
  record NotText() implements FileContent {}

  /** Why a file cannot be read as a text. */
  enum Cause {
    /** The bytes are not in the encoding that they should be in. */
    ENCODING,
    /** The file is larger than the limit. */
    SIZE,
    /** The operating system did not hand the file out. */
    ACCESS
  }
}
