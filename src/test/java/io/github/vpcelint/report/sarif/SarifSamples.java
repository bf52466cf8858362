package io.github.vpcelint.report.sarif;

import io.github.vpcelint.report.Manual;
import io.github.vpcelint.report.RuleManuals;
import io.github.vpcelint.report.Sample;
import io.github.vpcelint.report.Written;
import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.LintResult.Suppressed;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A log for each situation that a reader of SARIF must cope with. */
final class SarifSamples {
  private static final SarifRun RUN = new SarifRun("0.1.0", Sample.RULES, Optional.empty(), true);
  private static final String TEMPLATE = "CloudFormation template";

  private SarifSamples() {}

  /** The logs by file name. */
  static Map<String, String> all() {
    Map<String, String> samples = new TreeMap<>();
    samples.put("no-findings", log(noFindings()));
    samples.put("related-locations", log(Sample.result(Sample.duplicatePrivateDns())));
    samples.put("conditions", log(conditions()));
    samples.put("fixes", log(Sample.result(Sample.unknownAction(), twoFixes())));
    samples.put("suppressions", log(suppressions()));
    samples.put("suppressions-left-out", withoutSuppressed(suppressions()));
    samples.put("parse-errors", log(parseErrors()));
    samples.put("unreadable-files", log(unreadableFiles()));
    samples.put("many-files", log(manyFiles()));
    samples.put("truncated", truncated(manyFiles()));
    samples.put("unusual-characters", log(unusualCharacters()));
    samples.put("hostile-text", log(hostileText()));
    samples.put("version-control", withCheckout(Sample.result(Sample.openPrincipal())));
    return samples;
  }

  private static String log(LintResult result) {
    return Written.by(new SarifReport(RUN, manuals()), result);
  }

  private static String withoutSuppressed(LintResult result) {
    SarifRun run = new SarifRun("0.1.0", Sample.RULES, Optional.empty(), false);
    return Written.by(new SarifReport(run, manuals()), result);
  }

  private static String withCheckout(LintResult result) {
    Checkout checkout =
        new Checkout(
            "https://github.com/example/network",
            "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
            Optional.of("main"));
    SarifRun run = new SarifRun("0.1.0", Sample.RULES, Optional.of(checkout), true);
    return Written.by(new SarifReport(run, manuals()), result);
  }

  private static String truncated(LintResult result) {
    SarifLimits limits = new SarifLimits(4, 2, 1, 3, Long.MAX_VALUE);
    return Written.by(new SarifReport(RUN, manuals(), limits), result);
  }

  static RuleManuals manuals() {
    return rule ->
        new Manual(
            """
            ## What it finds

            What the rule **%s** finds, with `code` and a [link](https://docs.aws.amazon.com/vpc/).

            ## Wrong

            <!-- fixture: bad.yaml -->
            ```yaml
            PrivateDnsEnabled: true
            ```
            """
                .formatted(rule.name()),
            List.of(
                "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"));
  }

  private static LintResult noFindings() {
    return new LintResult(
        List.of(),
        List.of(),
        List.of(
            new FileRecord("policies/cache.json", "endpoint policy", ""),
            new FileRecord("README.md", "", "neither JSON nor YAML"),
            new FileRecord("templates/cache.yaml", TEMPLATE, "")),
        List.of(),
        List.of());
  }

  private static LintResult conditions() {
    Finding finding =
        new Finding(
            Sample.DEFAULT_FULL_ACCESS,
            Severity.NOTE,
            Sample.span(Sample.NETWORK, "Endpoint:"),
            "Endpoint has no policy, so AWS attaches one that allows everything",
            Optional.of("give it a PolicyDocument"),
            Optional.of("Env is \"prod\" and Private is \"true\""),
            "Endpoint",
            List.of(),
            List.of());
    return Sample.result(finding);
  }

  private static Finding twoFixes() {
    Finding finding = Sample.duplicatePrivateDns();
    Span here = Sample.span(Sample.NETWORK, "PrivateDnsEnabled: true");
    Span there = Sample.span(Sample.CACHE, "PrivateDnsEnabled: true");
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.span(),
        finding.message(),
        finding.help(),
        Optional.empty(),
        finding.subject(),
        List.of(),
        List.of(
            Fix.unsafe("turn private DNS off here", here, "PrivateDnsEnabled: false"),
            new Fix(
                "turn private DNS off in both templates",
                false,
                List.of(new Fix.Edit(there, ""), new Fix.Edit(here, "")))));
  }

  private static LintResult suppressions() {
    LintResult result = Sample.result(Sample.unknownAction());
    Finding note =
        Sample.finding(
            Sample.DEFAULT_FULL_ACCESS,
            Sample.span(Sample.NETWORK, "Endpoint:"),
            "Endpoint has no policy, so AWS attaches one that allows everything.");
    return Sample.with(
        result,
        new Suppressed(Sample.openPrincipal(), "inSource", "the VPC has no other tenants"),
        new Suppressed(note, "external", ""));
  }

  private static LintResult parseErrors() {
    SourceFile empty = SourceFile.of("policies/empty.json", "");
    SourceFile open = SourceFile.of("policies/open.json", "{\n  \"Statement\": [\n");
    SourceFile minified = SourceFile.of("policies/min.json", "{\"Statement\":[}");
    return Sample.result(
        Sample.finding(Sample.PARSE_ERROR, empty.at(0), "The file is empty."),
        Sample.finding(
            Sample.PARSE_ERROR, Sample.span(minified, "}"), "\"}\" stands where a value must be."),
        Sample.finding(
            Sample.PARSE_ERROR, open.at(open.text().length()), "The file ends inside a list."));
  }

  private static LintResult unreadableFiles() {
    return Sample.with(
        Sample.result(Sample.openPrincipal()),
        new Notification(
            Severity.ERROR,
            "templates/secret.yaml cannot be read: permission denied",
            Optional.of("templates/secret.yaml"),
            Optional.empty()),
        new Notification(
            Severity.WARNING,
            "the linked file lies outside of the root and is passed over",
            Optional.of("templates/link.yaml"),
            Optional.of(Sample.span(Sample.CACHE, "Env"))),
        new Notification(
            Severity.NOTE, "two rules are switched off", Optional.empty(), Optional.empty()));
  }

  private static LintResult manyFiles() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      SourceFile file = SourceFile.of("stacks/" + i + "/endpoint.yaml", Sample.NETWORK.text());
      Span name = Sample.span(file, "Endpoint:");
      Span dns = Sample.span(file, "PrivateDnsEnabled: true");
      if (i % 2 == 0) {
        findings.add(Sample.finding(Sample.DEFAULT_FULL_ACCESS, name, "Endpoint has no policy."));
      }
      if (i % 3 == 0) {
        findings.add(
            new Finding(
                Sample.DUPLICATE_PRIVATE_DNS,
                Severity.ERROR,
                dns,
                "Endpoint shares its VPC with another one that has private DNS.",
                Optional.empty(),
                Optional.empty(),
                "Endpoint/PrivateDnsEnabled",
                List.of(
                    new Finding.Related(Sample.span(Sample.CACHE, "CacheEndpoint"), "one"),
                    new Finding.Related(Sample.span(Sample.CACHE, "VpcId"), "its VPC")),
                List.of()));
      }
    }
    return Sample.result(findings.toArray(new Finding[0]));
  }

  private static LintResult unusualCharacters() {
    SourceFile file =
        SourceFile.of(
            "Ordner mit ü/100% #1?:[x].json",
            "{\r\n\t\"Sid\": \"\uD83D\uDE42 日本\",\r\n\t\"Principal\": \"*\"\r\n}");
    Span emoji = Sample.span(file, "\"\uD83D\uDE42 日本\"");
    Span toTheEndOfTheLine = Sample.span(file, "\"*\"\r\n");
    return Sample.result(
        Sample.finding(Sample.OPEN_PRINCIPAL, emoji, "The statement \"\uD83D\uDE42 日本\" is open."),
        Sample.finding(Sample.OPEN_PRINCIPAL, toTheEndOfTheLine, "This one goes over the edge."));
  }

  private static LintResult hostileText() {
    SourceFile file =
        SourceFile.of("policies/hostile.json", "{\"Sid\": \"\u001b[31m\u202e</script>\"}");
    Finding finding =
        new Finding(
            Sample.OPEN_PRINCIPAL,
            Severity.WARNING,
            Sample.span(file, "\u001b[31m\u202e</script>"),
            "\"[click](https://example.org/)\u001b[31m\u202e\n##[error]\" is no link",
            Optional.empty(),
            Optional.empty(),
            "Statement[0]",
            List.of(
                new Finding.Related(Sample.span(file, "Sid"), "[brackets] and \\ in \"a](2)b\"")),
            List.of());
    return Sample.result(finding);
  }
}
