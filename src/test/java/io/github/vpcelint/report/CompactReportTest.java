package io.github.vpcelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.source.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompactReportTest {
  @Test
  void oneLineAFinding() {
    assertThat(
            Written.by(
                new CompactReport(),
                Sample.result(Sample.openPrincipal(), Sample.duplicatePrivateDns())))
        .isEqualTo(
            """
            templates/cache.yaml:17:13: warning: The statement lets every principal of every \
            account through the endpoint. [open-principal]
            templates/network.yaml:11:7: error: Endpoint and CacheEndpoint both turn on private \
            DNS for ElastiCache in one VPC; AWS refuses the second one: "private-dns-enabled \
            cannot be set because there is already a conflicting DNS domain for \
            elasticache.eu-west-1.amazonaws.com in the VPC". (when Env is "prod") \
            [duplicate-private-dns]
            """);
  }

  @Test
  void nothingForNoFindings() {
    assertThat(Written.by(new CompactReport(), Sample.result())).isEmpty();
  }

  @Test
  void notificationsStandAfterTheFindings() {
    var result =
        Sample.with(
            Sample.result(),
            new Notification(
                Severity.ERROR, "permission denied", Optional.of("a.yaml"), Optional.empty()),
            new Notification(
                Severity.WARNING,
                "read as Latin-1",
                Optional.of("templates/cache.yaml"),
                Optional.of(Sample.span(Sample.CACHE, "Env"))),
            new Notification(Severity.NOTE, "stopped early", Optional.empty(), Optional.empty()));

    assertThat(Written.by(new CompactReport(), result))
        .isEqualTo(
            """
            a.yaml: error: permission denied
            templates/cache.yaml:2:3: warning: read as Latin-1
            vpcelint: note: stopped early
            """);
  }

  @Test
  void hostileTextIsSpelledOut() {
    SourceFile file = SourceFile.of("::error::x\u001b.json", "{}");
    Finding finding =
        Sample.finding(
            Sample.PARSE_ERROR,
            file.at(0),
            "a\nb\r\u001b[31m \u202e \u0085 \u2028 ##[add-mask]x ##vso[task.complete]y [z]");

    assertThat(Written.by(new CompactReport(), Sample.result(finding)))
        .isEqualTo(
            "./::error::x<U+001B>.json:1:1: error: a<U+000A>b<U+000D><U+001B>[31m <U+202E>"
                + " <U+0085> <U+2028> ##<U+005B>add-mask]x ##vso<U+005B>task.complete]y [z]"
                + " [parse-error]\n");
  }
}
