package io.github.vpcelint.cli;

import io.github.vpcelint.report.CheckstyleReport;
import io.github.vpcelint.report.CompactReport;
import io.github.vpcelint.report.GithubReport;
import io.github.vpcelint.report.GitlabReport;
import io.github.vpcelint.report.JsonReport;
import io.github.vpcelint.report.JunitReport;
import io.github.vpcelint.report.ManualLinks;
import io.github.vpcelint.report.Report;
import io.github.vpcelint.report.text.TextReport;
import io.github.vpcelint.report.text.TextStyle;
import java.util.List;

/** The report formats by name. */
final class ReportFormats {
  static final String TEXT = "text";
  static final String COMPACT = "compact";

  /** All names. */
  static final List<String> NAMES =
      List.of(TEXT, COMPACT, "sarif", "json", "github", "gitlab", "junit", "checkstyle");

  private final CheckSettings settings;
  private final Session session;
  private final boolean quiet;

  /**
   * The formats for a run.
   *
   * @param settings which rules ran
   * @param session where it ran
   * @param quiet whether people want to see the findings only
   */
  ReportFormats(CheckSettings settings, Session session, boolean quiet) {
    this.settings = settings;
    this.session = session;
    this.quiet = quiet;
  }

  /**
   * A report.
   *
   * @param name one of {@link #NAMES}
   * @param style what can be shown where the report is read
   */
  Report of(String name, TextStyle style) {
    return switch (name) {
      case TEXT -> text(style);
      case COMPACT -> new CompactReport();
      case "sarif" -> CodeScanning.report(settings, session);
      case "json" -> new JsonReport(Main.version());
      case "github" -> new GithubReport();
      case "gitlab" -> new GitlabReport();
      case "junit" -> new JunitReport();
      case "checkstyle" -> new CheckstyleReport();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private Report text(TextStyle style) {
    TextReport report = new TextReport(style, new ManualLinks(Main.version()));
    return quiet ? report.withFindingsOnly() : report;
  }
}
