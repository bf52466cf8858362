package io.github.vpcelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.source.SourceFile;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlReportsTest {
  private static final LintResult RESULT =
      new LintResult(
          List.of(note(), Sample.unknownAction()),
          List.of(),
          List.of(
              new FileRecord("clean.yaml", "CloudFormation template", ""),
              new FileRecord("passed-over.txt", "", "no template"),
              new FileRecord("templates/cache.yaml", "CloudFormation template", "")),
          List.of(
              new Notification(
                  Severity.ERROR, "permission denied", Optional.of("a.yaml"), Optional.empty())),
          List.of());

  private static Finding note() {
    return Sample.finding(
        Sample.DEFAULT_FULL_ACCESS, Sample.span(Sample.CACHE, "CacheEndpoint"), "no policy");
  }

  private static Element parse(String xml) {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)));
      return document.getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + xml, e);
    }
  }

  @Test
  void junitCountsAFileAsASuiteAndAFindingAsACase() {
    String xml = Written.by(new JunitReport(), RESULT);

    parse(xml);
    assertThat(xml)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="vpcelint" tests="4" failures="1" errors="1">
              <testsuite name="clean.yaml" tests="1" failures="0" errors="0">
                <testcase name="no findings" classname="clean.yaml"/>
              </testsuite>
              <testsuite name="templates/cache.yaml" tests="2" failures="1" errors="0">
                <testcase name="default-full-access at 7:3" classname="templates/cache.yaml" \
            file="templates/cache.yaml" line="7">
                  <system-out>no policy</system-out>
                </testcase>
                <testcase name="unknown-action at 19:17" classname="templates/cache.yaml" \
            file="templates/cache.yaml" line="19">
                  <failure type="error" message="ElastiCache has no action \
            &quot;CreateCacheClutser&quot;, so this entry never matches a request: the call that \
            it was meant to allow is denied.">templates/cache.yaml:19:17&#10;ElastiCache has no \
            action &quot;CreateCacheClutser&quot;, so this entry never matches a request: the call \
            that it was meant to allow is denied.&#10;help: write \
            &quot;elasticache:CreateCacheCluster&quot;</failure>
                </testcase>
              </testsuite>
              <testsuite name="vpcelint" tests="1" failures="0" errors="1">
                <testcase name="a.yaml" classname="vpcelint">
                  <error type="error" message="permission denied"/>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void checkstyleHasAnErrorForEachFinding() {
    String xml = Written.by(new CheckstyleReport(), RESULT);

    parse(xml);
    assertThat(xml)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="10.0">
              <file name="clean.yaml"/>
              <file name="templates/cache.yaml">
                <error line="7" column="3" severity="info" message="no policy" \
            source="vpcelint.default-full-access"/>
                <error line="19" column="17" severity="error" message="ElastiCache has no action \
            &quot;CreateCacheClutser&quot;, so this entry never matches a request: the call that \
            it was meant to allow is denied.&#10;help: write \
            &quot;elasticache:CreateCacheCluster&quot;" source="vpcelint.unknown-action"/>
              </file>
              <file name="a.yaml">
                <error line="1" severity="error" message="permission denied" source="vpcelint"/>
              </file>
            </checkstyle>
            """);
  }

  @Test
  void hostileTextIsWellFormed() {
    SourceFile file = SourceFile.of("<&\">\u0000.json", "{}");
    Finding finding =
        Sample.finding(
            Sample.PARSE_ERROR, file.at(0), "]]> </failure> &amp; \u0000\u001b\ud800\uffff\u0085");
    LintResult result = Sample.result(finding);

    Element failure =
        (Element)
            parse(Written.by(new JunitReport(), result)).getElementsByTagName("failure").item(0);
    Element error =
        (Element)
            parse(Written.by(new CheckstyleReport(), result)).getElementsByTagName("error").item(0);

    String shown = "]]> </failure> &amp; <U+0000><U+001B><U+D800><U+FFFF><U+0085>";
    assertThat(failure.getAttribute("message")).isEqualTo(shown);
    assertThat(error.getAttribute("message")).isEqualTo(shown);
  }

  @Test
  void nothingToReportIsStillADocument() {
    assertThat(Written.by(new CheckstyleReport(), Sample.result()))
        .endsWith("<checkstyle version=\"10.0\"/>\n");
    assertThat(Written.by(new JunitReport(), Sample.result()))
        .endsWith("<testsuites name=\"vpcelint\" tests=\"0\" failures=\"0\" errors=\"0\"/>\n");
  }
}
