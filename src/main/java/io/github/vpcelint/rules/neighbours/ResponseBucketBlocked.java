package io.github.vpcelint.rules.neighbours;

import io.github.vpcelint.catalog.Partitions;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.StatementRule;
import java.util.Optional;

/**
 * A bucket for responses to CloudFormation whose Region is written as it is for the other one: in
 * the name for custom resources it has no hyphens, in that for wait conditions it has them (<a
 * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/vpc-interface-endpoints.html">source</a>).
 */
public final class ResponseBucketBlocked implements StatementRule {
  private static final String CUSTOM_RESOURCE = "cloudformation-custom-resource-response-";
  private static final String WAIT_CONDITION = "cloudformation-waitcondition-";
  private static final String PSEUDO_PARAMETER = "${AWS::Region}";

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.resource().isEmpty()) {
      return;
    }
    PatternElement element = statement.resource().get();
    for (PolicyText text : element.patterns()) {
      Arn arn = Arn.of(text);
      if (arn.form() == Arn.Form.ARN && arn.known(Arn.Field.SERVICE).orElse("").equals("s3")) {
        check(arn.field(Arn.Field.RESOURCE), statement, policy, context);
      }
    }
  }

  private static void check(
      PolicyText resource, Statement statement, EndpointPolicy policy, CheckContext context) {
    String units = resource.units();
    boolean custom = units.startsWith(CUSTOM_RESOURCE);
    if (!custom && !units.startsWith(WAIT_CONDITION)) {
      return;
    }
    int from = (custom ? CUSTOM_RESOURCE : WAIT_CONDITION).length();
    int slash = units.indexOf('/', from);
    PolicyText region = resource.part(from, slash < 0 ? units.length() : slash);
    Optional<String> right =
        region.text().isPresent()
            ? respelt(region.text().get(), custom, context.catalog().partitions())
            : Optional.empty();
    // As a text that reaches AWS it is the business of literal-template-token.
    boolean hyphened =
        custom && region.text().isEmpty() && region.display().equals(PSEUDO_PARAMETER);
    if (right.isPresent() || hyphened) {
      report(region, right, custom, statement, policy, context);
    }
  }

  /** The Region as the bucket's name has it, if it is written the other way. */
  private static Optional<String> respelt(String written, boolean custom, Partitions partitions) {
    for (String region : partitions.regions()) {
      String plain = region.replace("-", "");
      if (written.equals(custom ? region : plain)) {
        return Optional.of(custom ? plain : region);
      }
    }
    return Optional.empty();
  }

  private static void report(
      PolicyText region,
      Optional<String> right,
      boolean custom,
      Statement statement,
      EndpointPolicy policy,
      CheckContext context) {
    context
        .find(
            region.innerSpan(),
            "there is no bucket "
                + (custom ? CUSTOM_RESOURCE : WAIT_CONDITION)
                + region.display()
                + ": in its name the Region is written "
                + (custom ? "without hyphens" : "with hyphens")
                + ", so "
                + statement.title()
                + " does not match what "
                + (custom ? "custom resources" : "wait conditions")
                + " answer to, and CloudFormation waits in vain")
        .help(
            right.isPresent()
                ? "write \"" + right.get() + "\""
                : "join the parts: !Join [\"\", !Split [\"-\", !Ref AWS::Region]]")
        .fix(right.isPresent() ? Fix.respell(region.value(), right.get()) : Optional.empty())
        .in(policy, statement, statement.resource().orElseThrow().name())
        .when(region.when())
        .report();
  }
}
