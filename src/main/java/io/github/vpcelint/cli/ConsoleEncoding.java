package io.github.vpcelint.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a terminal can show. Output is UTF-8 everywhere; a terminal that reads it as something else,
 * such as a Windows console with its usual code page, gets the part that all encodings share.
 */
final class ConsoleEncoding {
  private ConsoleEncoding() {}

  /** For the terminal that standard output goes to. */
  static Charset current() {
    String encoding = System.getProperty("stdout.encoding");
    return of(encoding == null ? System.getProperty("sun.stdout.encoding") : encoding);
  }

  /**
   * For a terminal with an encoding.
   *
   * @param encoding its name as Java or Windows has it; null when it is not known
   */
  static Charset of(@Nullable String encoding) {
    boolean isUtf8 =
        encoding == null || encoding.equalsIgnoreCase("UTF-8") || encoding.equals("cp65001");
    return isUtf8 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
  }
}
