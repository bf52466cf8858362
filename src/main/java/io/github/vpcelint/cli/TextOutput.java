package io.github.vpcelint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard output or standard error as UTF-8 text, whatever the platform's encoding is.
 *
 * <p>A reader that goes away ({@code vpcelint check | head}) is no error: the rest is dropped. Any
 * other trouble, such as a full disk, is kept for {@link #trouble()}. Nothing here throws.
 */
final class TextOutput extends Writer {
  private final OutputStream stream;
  private final Writer encoder;
  private boolean broken;
  private Optional<String> trouble = Optional.empty();

  TextOutput(OutputStream stream) {
    this.stream = stream;
    this.encoder = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  @Override
  public void write(char[] text, int offset, int length) {
    if (!broken) {
      try {
        encoder.write(text, offset, length);
      } catch (IOException e) {
        giveUp(e);
      }
    }
  }

  @Override
  public void write(String text) {
    write(text.toCharArray(), 0, text.length());
  }

  /** Writes bytes as they are. */
  void write(byte[] bytes) {
    flush();
    if (!broken) {
      try {
        stream.write(bytes);
        stream.flush();
      } catch (IOException e) {
        giveUp(e);
      }
    }
  }

  @Override
  public void flush() {
    if (!broken) {
      try {
        encoder.flush();
      } catch (IOException e) {
        giveUp(e);
      }
    }
  }

  @Override
  public void close() {
    flush();
  }

  /** Writes a text and a line break, at once. */
  void println(String text) {
    write(text + "\n");
    flush();
  }

  /** Why something could not be written. */
  Optional<String> trouble() {
    return trouble;
  }

  private void giveUp(IOException e) {
    broken = true;
    if (!isReaderGone(e)) {
      trouble = Optional.of(String.valueOf(e.getMessage()));
    }
  }

  // The words of Linux and macOS, and the two of Windows.
  private static boolean isReaderGone(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe")
        || message.contains("The pipe is being closed")
        || message.contains("The pipe has been ended");
  }
}
