package io.github.vpcelint.report.sarif;

import io.github.vpcelint.report.JsonDocument;
import io.github.vpcelint.report.ManualLinks;
import io.github.vpcelint.report.Report;
import io.github.vpcelint.report.RuleManuals;
import io.github.vpcelint.rule.LintResult;
import java.io.IOException;
import java.io.Writer;

/**
 * {@code sarif}: a log for code scanning. It holds nothing that differs from machine to machine: no
 * time, no absolute path of the root, no random identifier.
 */
public final class SarifReport implements Report {
  private final SarifRun run;
  private final RuleDescriptors rules;
  private final SarifLimits limits;

  /** A log of a run, within the limits of GitHub. */
  public SarifReport(SarifRun run, RuleManuals manuals) {
    this(run, manuals, SarifLimits.OF_GITHUB);
  }

  SarifReport(SarifRun run, RuleManuals manuals, SarifLimits limits) {
    this.run = run;
    this.rules = new RuleDescriptors(run.rules(), manuals, new ManualLinks(run.version()));
    this.limits = limits;
  }

  @Override
  public void write(LintResult result, Writer out) throws IOException {
    try (GzipMeter meter = new GzipMeter(out)) {
      JsonDocument.write(
          meter, json -> new SarifLog(json, run, rules, limits, meter).write(result));
    }
  }
}
