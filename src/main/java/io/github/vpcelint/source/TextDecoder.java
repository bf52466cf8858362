package io.github.vpcelint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Bytes to text. Read are UTF-8 and UTF-16 in either byte order, with or without a byte order mark;
 * these are the encodings that <a href="https://yaml.org/spec/1.1/#id868742">YAML 1.1</a> knows and
 * the ones that editors write JSON in.
 */
public final class TextDecoder {
  private static final char REPLACEMENT = '\uFFFD';
  // Git looks for a NUL in as many bytes when it decides whether a file is a text.
  private static final int BINARY_CHECK_BYTES = 8000;

  private final String path;
  private final byte[] bytes;

  private TextDecoder(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /**
   * Decodes the bytes of a file.
   *
   * @param path path shown in reports: relative to the root, separated by {@code /}
   */
  public static FileContent decode(String path, byte[] bytes) {
    return new TextDecoder(path, bytes).decode();
  }

  private FileContent decode() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return decode(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF)) {
      return utf32();
    }
    if (startsWith(0xFF, 0xFE)) {
      return decode(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(0xFE, 0xFF)) {
      return decode(StandardCharsets.UTF_16BE, 2);
    }
    if (isAsciiInUtf16(0, 1)) {
      return decode(StandardCharsets.UTF_16LE, 0);
    }
    if (isAsciiInUtf16(1, 0)) {
      return decode(StandardCharsets.UTF_16BE, 0);
    }
    return hasEarlyNul() ? new FileContent.NotText() : decode(StandardCharsets.UTF_8, 0);
  }

  private boolean startsWith(int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  // Two ASCII characters at the start with a zero byte each: in UTF-8 this would not be a text, so
  // nothing that could be read otherwise is taken for UTF-16.
  private boolean isAsciiInUtf16(int low, int high) {
    return bytes.length >= 4
        && bytes.length % 2 == 0
        && bytes[low] > 0
        && bytes[low + 2] > 0
        && bytes[high] == 0
        && bytes[high + 2] == 0;
  }

  private boolean hasEarlyNul() {
    int end = Math.min(bytes.length, BINARY_CHECK_BYTES);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private FileContent decode(Charset charset, int mark) {
    String text = new String(bytes, mark, bytes.length - mark, charset);
    SourceFile file = new SourceFile(path, text, charset, mark);
    // The decoder puts this character where bytes make no sense, and files may hold it themselves.
    if (text.indexOf(REPLACEMENT) >= 0) {
      int bad = firstBadByte(charset, mark);
      if (bad < bytes.length) {
        return malformed(file, charset, mark, bad);
      }
    }
    return new FileContent.Text(file);
  }

  private int firstBadByte(Charset charset, int mark) {
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length - mark + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    return result.isError() ? in.position() : bytes.length;
  }

  private FileContent malformed(SourceFile file, Charset charset, int mark, int bad) {
    int at = new String(bytes, mark, bad - mark, charset).length();
    Span place = new Span(file, at, at + 1);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return broken(
          place,
          "This file is not in UTF-8: the byte " + hex(bytes[bad]) + " here starts no character.",
          "Save the file as UTF-8; it may be in Windows-1252 or ISO 8859-1 now.");
    }
    return broken(
        place,
        "This file starts as " + charset.name() + ", but half of a character is missing here.",
        "Save the file as UTF-8.");
  }

  private FileContent utf32() {
    return broken(
        SourceFile.of(path, "").at(0),
        "This file is in UTF-32, which neither JSON nor YAML readers take.",
        "Save the file as UTF-8.");
  }

  private static FileContent broken(Span place, String message, String help) {
    return new FileContent.Broken(FileContent.Cause.ENCODING, place, message, help);
  }

  private static String hex(byte value) {
    return "0x" + Integer.toHexString(value & 0xFF).toUpperCase(Locale.ROOT);
  }
}
