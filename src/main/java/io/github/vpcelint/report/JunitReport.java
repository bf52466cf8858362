package io.github.vpcelint.report;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code junit}: the XML that build servers show as test results (<a
 * href="https://github.com/testmoapp/junitxml">its elements</a>). A file is a suite and a finding a
 * failed case; notes do not fail, and a file without findings is one case that passed.
 */
public final class JunitReport implements Report {
  private final Words words = new Words();

  @Override
  public void write(LintResult result, Writer out) throws IOException {
    Map<String, List<Finding>> files = new FindingsByFile(result).all();
    List<Notification> errors = errors(result);
    int tests = errors.size();
    for (List<Finding> findings : files.values()) {
      tests += cases(findings);
    }
    XmlWriter xml = new XmlWriter(out);
    xml.start("testsuites").attribute("name", "vpcelint");
    writeCounts(tests, failures(result.findings()), errors.size(), xml);
    for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
      writeSuite(words.line(file.getKey()), file.getValue(), xml);
    }
    writeErrors(errors, xml);
    xml.end();
  }

  private void writeSuite(String path, List<Finding> findings, XmlWriter xml) throws IOException {
    xml.start("testsuite").attribute("name", path);
    writeCounts(cases(findings), failures(findings), 0, xml);
    if (findings.isEmpty()) {
      startCase("no findings", path, xml);
      xml.end();
    }
    for (Finding finding : findings) {
      writeCase(finding, path, xml);
    }
    xml.end();
  }

  private void writeCase(Finding finding, String path, XmlWriter xml) throws IOException {
    String place = finding.span().startLine() + ":" + finding.span().startColumn();
    startCase(finding.rule().name() + " at " + place, path, xml);
    xml.attribute("file", path).attribute("line", finding.span().startLine());
    if (finding.severity() == Severity.NOTE) {
      xml.start("system-out").end(words.everything(finding));
    } else {
      xml.start("failure").attribute("type", finding.severity().label());
      xml.attribute("message", words.message(finding));
      xml.end(path + ":" + place + "\n" + words.everything(finding));
    }
    xml.end();
  }

  private void writeErrors(List<Notification> errors, XmlWriter xml) throws IOException {
    if (errors.isEmpty()) {
      return;
    }
    xml.start("testsuite").attribute("name", "vpcelint");
    writeCounts(errors.size(), 0, errors.size(), xml);
    for (Notification error : errors) {
      startCase(words.line(error.path().orElse("the run")), "vpcelint", xml);
      xml.start("error").attribute("type", "error");
      xml.attribute("message", words.line(error.message())).end().end();
    }
    xml.end();
  }

  private static void startCase(String name, String suite, XmlWriter xml) throws IOException {
    xml.start("testcase").attribute("name", name).attribute("classname", suite);
  }

  private static void writeCounts(int tests, int failures, int errors, XmlWriter xml)
      throws IOException {
    xml.attribute("tests", tests).attribute("failures", failures).attribute("errors", errors);
  }

  private static int cases(List<Finding> findings) {
    return Math.max(1, findings.size());
  }

  private static int failures(List<Finding> findings) {
    int failures = 0;
    for (Finding finding : findings) {
      failures += finding.severity() == Severity.NOTE ? 0 : 1;
    }
    return failures;
  }

  private static List<Notification> errors(LintResult result) {
    List<Notification> errors = new ArrayList<>();
    for (Notification notification : result.notifications()) {
      if (notification.level() == Severity.ERROR) {
        errors.add(notification);
      }
    }
    return errors;
  }
}
