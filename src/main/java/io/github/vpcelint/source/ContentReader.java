package io.github.vpcelint.source;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads files into memory, up to a limit. */
public final class ContentReader {
  /** What is kept of a file that is too large to be read: enough to see what it is. */
  private static final int BEGINNING = 1 << 16;

  private final int mostBytes;

  /**
   * A reader of files up to a size.
   *
   * @param mostBytes largest file in bytes that is read
   */
  public ContentReader(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param path path shown in reports: relative to the root, separated by {@code /}
   */
  public FileContent read(Path file, String path) {
    File opened = file.toFile();
    try (FileInputStream in = new FileInputStream(opened)) {
      long size = opened.length();
      if (size > mostBytes) {
        return tooLarge(path, in.readNBytes(BEGINNING), size);
      }
      // A pipe has no size, and a file may grow while it is read.
      byte[] bytes =
          size > 0
              ? in.readAllBytes()
              : in.readNBytes((int) Math.min(mostBytes + 1L, Integer.MAX_VALUE));
      return decode(path, bytes);
    } catch (IOException e) {
      return broken(
          FileContent.Cause.ACCESS,
          path,
          "This file cannot be read: " + reason(e) + ".",
          "Check that it exists and that you may read it.");
    }
  }

  /** The bytes of a file; nothing when it is too large or cannot be read. */
  Optional<byte[]> bytes(File file) {
    try (FileInputStream in = new FileInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.min(mostBytes + 1L, Integer.MAX_VALUE));
      return bytes.length <= mostBytes ? Optional.of(bytes) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Decodes bytes that are in memory already, such as those of standard input. */
  public FileContent decode(String path, byte[] bytes) {
    return bytes.length > mostBytes
        ? tooLarge(path, Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)), bytes.length)
        : TextDecoder.decode(path, bytes);
  }

  private FileContent tooLarge(String path, byte[] beginning, long size) {
    FileContent read = TextDecoder.decode(path, beginning);
    if (read instanceof FileContent.NotText) {
      return read;
    }
    // The last character may be cut in half, which is no trouble of the file's own.
    SourceFile file =
        read instanceof FileContent.Text text
            ? text.file()
            : ((FileContent.Broken) read).place().file();
    String most = mostBytes % (1 << 20) == 0 ? (mostBytes >> 20) + " MiB" : mostBytes + " bytes";
    return new FileContent.Broken(
        FileContent.Cause.SIZE,
        file.at(0),
        "This file has " + size + " bytes, more than the " + most + " that are read.",
        "Leave it out, or raise limits.file-bytes in the configuration.");
  }

  private static FileContent broken(
      FileContent.Cause cause, String path, String message, String help) {
    return new FileContent.Broken(cause, SourceFile.of(path, "").at(0), message, help);
  }

  // The system's words come after the path, in brackets: "template.yaml (Permission denied)".
  private static String reason(IOException e) {
    String message = String.valueOf(e.getMessage());
    int open = message.lastIndexOf('(');
    int close = message.lastIndexOf(')');
    return open >= 0 && open < close ? message.substring(open + 1, close) : message;
  }
}
