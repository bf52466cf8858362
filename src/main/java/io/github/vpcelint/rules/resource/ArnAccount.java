package io.github.vpcelint.rules.resource;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.ArnFormat;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import java.util.List;
import java.util.Optional;

/** An ARN with an account where there is none, or without one where there is one. */
public final class ArnAccount extends ArnRule {
  /**
   * Services some of whose ARNs have no account because AWS owns the resource, although the
   * reference lists the account in their format: documents of Systems Manager, public types of
   * CloudFormation, and the like.
   */
  private static final List<String> WITH_RESOURCES_OF_AWS =
      List.of(
          "cloudformation",
          "config",
          "elasticbeanstalk",
          "imagebuilder",
          "inspector",
          "inspector2",
          "iot",
          "lambda",
          "rds",
          "sagemaker",
          "securityhub",
          "ssm");

  @Override
  Optional<FindingBuilder> check(
      Arn arn, Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<String> account = literal(arn, Arn.Field.ACCOUNT);
    return account.isPresent() ? check(arn, account.get(), context) : Optional.empty();
  }

  private static Optional<FindingBuilder> check(Arn arn, String account, CheckContext context) {
    List<ArnFormat> formats = MeantTypes.of(arn, context);
    int without = 0;
    for (ArnFormat format : formats) {
      without += format.type().account().isEmpty() ? 1 : 0;
    }
    if (formats.isEmpty()) {
      return Optional.empty();
    }
    if (account.isEmpty()) {
      boolean ofAws = WITH_RESOURCES_OF_AWS.contains(arn.known(Arn.Field.SERVICE).orElse(""));
      return without == 0 && !ofAws
          ? Optional.of(missing(arn, formats.get(0), context))
          : Optional.empty();
    }
    boolean digits = account.charAt(0) >= '0' && account.charAt(0) <= '9';
    return without == formats.size() && digits
        ? Optional.of(notAllowed(arn, account, formats.get(0), context))
        : Optional.empty();
  }

  private static FindingBuilder missing(Arn arn, ArnFormat format, CheckContext context) {
    return context
        .find(
            arn.text().innerSpan(),
            "the ARN has no account, but ARNs of the type "
                + format.type().name()
                + " have one: it matches nothing")
        .help("write the account's 12 digits, or \"*\" for any: " + format.type().arn());
  }

  private static FindingBuilder notAllowed(
      Arn arn, String account, ArnFormat format, CheckContext context) {
    PolicyText field = arn.field(Arn.Field.ACCOUNT);
    return context
        .find(
            field.innerSpan(),
            "ARNs of the type "
                + format.type().name()
                + " have no account; with \""
                + account
                + "\" this one matches nothing")
        .help(
            "leave the field empty and put the account into a condition on aws:ResourceAccount: "
                + format.type().arn())
        .fix(Fix.respell(field.value(), ""));
  }
}
