package io.github.vpcelint.report;

import io.github.vpcelint.rule.LintResult;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a report into a file so that nobody ever sees half of it: it is written beside its place
 * and moved there when it is complete. A file that is there already stays as it was if anything
 * goes wrong.
 */
public final class ReportFile {
  private ReportFile() {}

  /**
   * Writes a report in UTF-8; folders that are missing are made.
   *
   * @throws IOException when the file cannot be written; its message names the file
   */
  public static void write(Report report, LintResult result, Path file) throws IOException {
    Path target = resolved(file);
    if (isSpecial(target)) {
      writeTo(target, report, result);
      return;
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is a folder");
    }
    Files.createDirectories(folder);
    Path unfinished = folder.resolve(target.getFileName() + ".tmp" + ProcessHandle.current().pid());
    try {
      writeTo(unfinished, report, result);
      move(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  // A link stays a link to the new report.
  private static Path resolved(Path file) throws IOException {
    return Files.isSymbolicLink(file) ? file.toRealPath() : file;
  }

  // A pipe or a device (/dev/stdout) is written to, not replaced.
  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static void writeTo(Path file, Report report, LintResult result) throws IOException {
    try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      report.write(result, out);
    }
  }

  private static void move(Path unfinished, Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException(target + " is a folder");
    }
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
