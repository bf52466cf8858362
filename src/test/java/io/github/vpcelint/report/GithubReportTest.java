package io.github.vpcelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GithubReportTest {
  @Test
  void oneCommandAFinding() {
    assertThat(
            Written.by(
                new GithubReport(),
                Sample.result(Sample.openPrincipal(), Sample.duplicatePrivateDns())))
        .isEqualTo(
            "::warning file=templates/cache.yaml,line=17,endLine=17,col=13,endColumn=27,"
                + "title=open-principal::The statement lets every principal of every account"
                + " through the endpoint.%0Ahelp: add the condition aws:PrincipalOrgID with your"
                + " organization's id\n"
                + "::error file=templates/network.yaml,line=11,endLine=11,col=7,endColumn=30,"
                + "title=duplicate-private-dns::Endpoint and CacheEndpoint both turn on private"
                + " DNS for ElastiCache in one VPC; AWS refuses the second one:"
                + " \"private-dns-enabled cannot be set because there is already a conflicting DNS"
                + " domain for elasticache.eu-west-1.amazonaws.com in the VPC\". (when Env is"
                + " \"prod\")%0Ahelp: set PrivateDnsEnabled to false on one of the two; clients of"
                + " that endpoint then use its own DNS names%0Atemplates/cache.yaml:13:7:"
                + " CacheEndpoint turns it on here%0Atemplates/network.yaml:9:7: the VPC\n");
  }

  @Test
  void placeOfSeveralLinesHasNoColumns() {
    SourceFile file = SourceFile.of("p.json", "{\n}\n");
    Finding finding = Sample.finding(Sample.DEFAULT_FULL_ACCESS, new Span(file, 0, 3), "empty");

    assertThat(Written.by(new GithubReport(), Sample.result(finding)))
        .isEqualTo("::notice file=p.json,line=1,endLine=2,title=default-full-access::empty\n");
  }

  @Test
  void hostileTextStaysInItsPlace() {
    SourceFile file = SourceFile.of("a,b:c%\n::error::d.json", "{}");
    Finding finding =
        Sample.finding(
            Sample.PARSE_ERROR, file.at(0), "100%0A\r\n::set-env name=A::b \u001b[31m ##[error]x");

    assertThat(Written.by(new GithubReport(), Sample.result(finding)))
        .isEqualTo(
            "::error file=a%2Cb%3Ac%25<U+000A>%3A%3Aerror%3A%3Ad.json,line=1,endLine=1,col=1,"
                + "endColumn=1,title=parse-error::100%250A<U+000D><U+000A>::set-env name=A::b"
                + " <U+001B>[31m ##<U+005B>error]x\n");
  }

  @Test
  void notificationsAreCommandsToo() {
    var result =
        Sample.with(
            Sample.result(),
            new Notification(
                Severity.ERROR, "permission denied", Optional.of("a.yaml"), Optional.empty()),
            new Notification(Severity.NOTE, "cut", Optional.empty(), Optional.empty()));

    assertThat(Written.by(new GithubReport(), result))
        .isEqualTo(
            "::error file=a.yaml,title=vpcelint::permission denied\n"
                + "::notice title=vpcelint::cut\n");
  }
}
