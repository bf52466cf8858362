package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Partitions;
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

/** An ARN whose Region does not exist, is missing, or cannot be there. */
public final class ArnRegion extends ArnRule {
  @Override
  Optional<FindingBuilder> check(
      Arn arn, Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<String> region = literal(arn, Arn.Field.REGION);
    return region.isPresent()
        ? check(arn, region.get(), statement, policy, context)
        : Optional.empty();
  }

  private static Optional<FindingBuilder> check(
      Arn arn, String region, Statement statement, EndpointPolicy policy, CheckContext context) {
    List<ArnFormat> formats = MeantTypes.of(arn, context);
    int without = 0;
    for (ArnFormat format : formats) {
      without += format.type().region().isEmpty() ? 1 : 0;
    }
    if (region.isEmpty()) {
      return without == 0 && !formats.isEmpty()
          ? Optional.of(missing(arn, formats.get(0), context))
          : Optional.empty();
    }
    Optional<FindingBuilder> unknown = unknown(arn, region, context);
    if (unknown.isPresent()) {
      return unknown;
    }
    return without == formats.size() && !formats.isEmpty()
        ? Optional.of(notAllowed(arn, region, formats.get(0), context))
        : otherRegion(arn, region, statement, policy, context);
  }

  private static FindingBuilder missing(Arn arn, ArnFormat format, CheckContext context) {
    return context
        .find(
            arn.text().innerSpan(),
            "the ARN has no Region, but ARNs of the type "
                + format.type().name()
                + " have one: it matches nothing")
        .help("write the Region, or \"*\" for any: " + format.type().arn());
  }

  private static Optional<FindingBuilder> unknown(Arn arn, String region, CheckContext context) {
    Partitions partitions = context.catalog().partitions();
    Optional<String> meant = partitions.nearMiss(region);
    if (meant.isEmpty() && partitions.ofRegion(region).isPresent()) {
      return Optional.empty();
    }
    PolicyText field = arn.field(Arn.Field.REGION);
    FindingBuilder finding =
        context.find(
            field.innerSpan(), "\"" + region + "\" is not a Region, so the ARN matches nothing");
    return Optional.of(
        meant.isEmpty()
            ? finding.help("write a Region such as us-east-1, or \"*\" for any")
            : finding
                .help("write \"" + meant.get() + "\"")
                .fix(Fix.respell(field.value(), meant.get())));
  }

  private static FindingBuilder notAllowed(
      Arn arn, String region, ArnFormat format, CheckContext context) {
    PolicyText field = arn.field(Arn.Field.REGION);
    return context
        .find(
            field.innerSpan(),
            "ARNs of the type "
                + format.type().name()
                + " have no Region; with \""
                + region
                + "\" this one matches nothing")
        .help("leave the field empty: " + format.type().arn())
        .fix(Fix.respell(field.value(), ""));
  }

  private static Optional<FindingBuilder> otherRegion(
      Arn arn, String region, Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<String> here = context.region(policy);
    if (here.isEmpty()
        || here.get().equals(region)
        || !OneRegion.isAllThatHappens(statement, policy, context)) {
      return Optional.empty();
    }
    return Optional.of(
        context
            .find(
                arn.field(Arn.Field.REGION).innerSpan(),
                "the endpoint carries requests to the service in "
                    + here.get()
                    + ", whose resources are there; an ARN in "
                    + region
                    + " matches none of them")
            .help("write \"" + here.get() + "\", or \"*\" for any Region"));
  }
}
