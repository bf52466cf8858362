package io.github.vpcelint.report;

import io.github.vpcelint.rule.LintResult;
import java.io.IOException;
import java.io.Writer;

/** One format in which the outcome of a run is told. */
public interface Report {
  /**
   * Writes the whole report; the same result gives the same characters on every machine.
   *
   * @param out where to; neither flushed nor closed
   */
  void write(LintResult result, Writer out) throws IOException;
}
