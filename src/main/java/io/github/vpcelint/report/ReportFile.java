package io.github.vpcelint.report;

import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.source.AtomicFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a report into a file so that nobody ever sees half of it. */
public final class ReportFile {
  private ReportFile() {}

  /**
   * Writes a report in UTF-8; folders that are missing are made.
   *
   * @throws IOException when the file cannot be written; its message names the file
   */
  public static void write(Report report, LintResult result, Path file) throws IOException {
    AtomicFile.write(
        file,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          report.write(result, writer);
          writer.flush();
        });
  }
}
