package io.github.vpcelint.report;

import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.rule.Undecided;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results made by hand, for the tests of the report formats. */
public final class Sample {
  public static final RuleInfo UNKNOWN_ACTION =
      rule("VPCE302", "action", "unknown-action", Severity.ERROR, -1, "safe");
  public static final RuleInfo OPEN_PRINCIPAL =
      rule("VPCE201", "principal", "open-principal", Severity.WARNING, 5.3, "none");
  public static final RuleInfo DUPLICATE_PRIVATE_DNS =
      rule("VPCE801", "dns", "duplicate-private-dns", Severity.ERROR, -1, "none");
  public static final RuleInfo DEFAULT_FULL_ACCESS =
      rule("VPCE601", "effect", "default-full-access", Severity.NOTE, 3.1, "none");
  public static final RuleInfo PARSE_ERROR =
      rule("VPCE001", "document", "parse-error", Severity.ERROR, -1, "none");

  /** The rules of a run, sorted by code. */
  public static final List<RuleInfo> RULES =
      List.of(
          PARSE_ERROR, OPEN_PRINCIPAL, UNKNOWN_ACTION, DEFAULT_FULL_ACCESS, DUPLICATE_PRIVATE_DNS);

  public static final SourceFile CACHE =
      SourceFile.of(
          "templates/cache.yaml",
          """
          Parameters:
            Env:
              Type: String
              AllowedValues: [dev, prod]

          Resources:
            CacheEndpoint:
              Type: AWS::EC2::VPCEndpoint
              Properties:
                VpcId: !ImportValue network-vpc
                ServiceName: !Sub com.amazonaws.${AWS::Region}.elasticache
                VpcEndpointType: Interface
                PrivateDnsEnabled: true
                PolicyDocument:
                  Statement:
                    - Effect: Allow
                      Principal: "*"
                      Action:
                        - elasticache:CreateCacheClutser
                        - elasticache:DescribeCacheClusters
                      Resource: "*"
          """);

  public static final SourceFile NETWORK =
      SourceFile.of(
          "templates/network.yaml",
          """
          Resources:
            Vpc:
              Type: AWS::EC2::VPC
              Properties:
                CidrBlock: 10.0.0.0/16
            Endpoint:
              Type: AWS::EC2::VPCEndpoint
              Properties:
                VpcId: !Ref Vpc
                ServiceName: !Sub com.amazonaws.${AWS::Region}.elasticache
                PrivateDnsEnabled: true
          """);

  private Sample() {}

  public static RuleInfo rule(
      String code, String family, String name, Severity severity, double security, String fix) {
    return new RuleInfo(
        code,
        name,
        family,
        severity,
        security,
        List.of("policy", "cloudformation"),
        "0.1.0",
        fix,
        true,
        "Summary of the rule " + name + ".");
  }

  /** The place of a text in a file. */
  public static Span span(SourceFile file, String text) {
    int start = file.text().indexOf(text);
    if (start < 0) {
      throw new IllegalArgumentException(text);
    }
    return new Span(file, start, start + text.length());
  }

  public static Finding finding(RuleInfo rule, Span span, String message) {
    return new Finding(
        rule,
        rule.severity(),
        span,
        message,
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(),
        List.of());
  }

  public static Finding unknownAction() {
    Span span = span(CACHE, "elasticache:CreateCacheClutser");
    return new Finding(
        UNKNOWN_ACTION,
        Severity.ERROR,
        span,
        "ElastiCache has no action \"CreateCacheClutser\", so this entry never matches a request:"
            + " the call that it was meant to allow is denied.",
        Optional.of("write \"elasticache:CreateCacheCluster\""),
        Optional.empty(),
        "CacheEndpoint/Statement[0]/Action[0]",
        List.of(),
        List.of(
            Fix.safe(
                "replace by \"elasticache:CreateCacheCluster\"",
                span,
                "elasticache:CreateCacheCluster")));
  }

  public static Finding openPrincipal() {
    return new Finding(
        OPEN_PRINCIPAL,
        Severity.WARNING,
        span(CACHE, "Principal: \"*\""),
        "The statement lets every principal of every account through the endpoint.",
        Optional.of("add the condition aws:PrincipalOrgID with your organization's id"),
        Optional.empty(),
        "CacheEndpoint/Statement[0]/Principal",
        List.of(),
        List.of());
  }

  public static Finding duplicatePrivateDns() {
    return new Finding(
        DUPLICATE_PRIVATE_DNS,
        Severity.ERROR,
        span(NETWORK, "PrivateDnsEnabled: true"),
        "Endpoint and CacheEndpoint both turn on private DNS for ElastiCache in one VPC; AWS"
            + " refuses the second one: \"private-dns-enabled cannot be set because there is"
            + " already a conflicting DNS domain for elasticache.eu-west-1.amazonaws.com in the"
            + " VPC\".",
        Optional.of(
            "set PrivateDnsEnabled to false on one of the two; clients of that endpoint then use"
                + " its own DNS names"),
        Optional.of("Env is \"prod\""),
        "Endpoint/PrivateDnsEnabled",
        List.of(
            new Finding.Related(
                span(CACHE, "PrivateDnsEnabled: true"), "CacheEndpoint turns it on here"),
            new Finding.Related(span(NETWORK, "VpcId: !Ref Vpc"), "the VPC")),
        List.of());
  }

  public static LintResult result(Finding... findings) {
    List<FileRecord> files = new ArrayList<>();
    for (Finding finding : findings) {
      String path = finding.span().file().path();
      FileRecord record = new FileRecord(path, "CloudFormation template", "");
      if (files.isEmpty() || !files.get(files.size() - 1).path().equals(path)) {
        files.add(record);
      }
    }
    return new LintResult(List.of(findings), List.of(), files, List.of(), List.of());
  }

  public static LintResult with(LintResult result, Notification... notifications) {
    return new LintResult(
        result.findings(),
        result.suppressed(),
        result.files(),
        List.of(notifications),
        result.undecided());
  }

  public static LintResult with(LintResult result, LintResult.Suppressed... suppressed) {
    return new LintResult(
        result.findings(),
        List.of(suppressed),
        result.files(),
        result.notifications(),
        result.undecided());
  }

  public static LintResult with(LintResult result, Undecided... undecided) {
    return new LintResult(
        result.findings(),
        result.suppressed(),
        result.files(),
        result.notifications(),
        List.of(undecided));
  }
}
