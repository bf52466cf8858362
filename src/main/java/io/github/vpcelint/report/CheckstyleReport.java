package io.github.vpcelint.report;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * {@code checkstyle}: the XML of <a href="https://checkstyle.org">Checkstyle</a>, which many build
 * servers and review tools read.
 */
public final class CheckstyleReport implements Report {
  private final Words words = new Words();

  @Override
  public void write(LintResult result, Writer out) throws IOException {
    XmlWriter xml = new XmlWriter(out);
    xml.start("checkstyle").attribute("version", "10.0");
    for (Map.Entry<String, List<Finding>> file : new FindingsByFile(result).all().entrySet()) {
      xml.start("file").attribute("name", words.line(file.getKey()));
      for (Finding finding : file.getValue()) {
        write(finding, xml);
      }
      xml.end();
    }
    for (Notification notification : result.notifications()) {
      xml.start("file").attribute("name", words.line(notification.path().orElse("vpcelint")));
      xml.start("error").attribute("line", 1);
      xml.attribute("severity", severity(notification.level()));
      xml.attribute("message", words.line(notification.message()));
      xml.attribute("source", "vpcelint").end().end();
    }
    xml.end();
  }

  private void write(Finding finding, XmlWriter xml) throws IOException {
    xml.start("error");
    xml.attribute("line", finding.span().startLine());
    xml.attribute("column", finding.span().startColumn());
    xml.attribute("severity", severity(finding.severity()));
    xml.attribute("message", words.everything(finding));
    xml.attribute("source", "vpcelint." + finding.rule().name());
    xml.end();
  }

  private static String severity(Severity severity) {
    return severity == Severity.NOTE ? "info" : severity.label();
  }
}
