package io.github.vpcelint.report;

import io.github.vpcelint.rule.LintResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What a report writes, as a text. */
public final class Written {
  private Written() {}

  public static String by(Report report, LintResult result) {
    StringWriter out = new StringWriter();
    try {
      report.write(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
