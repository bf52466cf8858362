package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.catalog.Partitions;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.value.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An ARN of a partition that does not exist, or of another one than the rest of it. */
public final class ArnPartitionMismatch extends ArnRule {
  private static final String CHINA = "aws-cn";

  @Override
  Optional<FindingBuilder> check(
      Arn arn, Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<String> partition = literal(arn, Arn.Field.PARTITION);
    return partition.isPresent() ? check(arn, partition.get(), policy, context) : Optional.empty();
  }

  private static Optional<FindingBuilder> check(
      Arn arn, String partition, EndpointPolicy policy, CheckContext context) {
    PolicyText field = arn.field(Arn.Field.PARTITION);
    Partitions partitions = context.catalog().partitions();
    if (partitions.named(partition).isEmpty()) {
      return Optional.of(unknown(field, partition, context));
    }
    Optional<String> region = arn.known(Arn.Field.REGION);
    Optional<Partition> ofRegion =
        region.isPresent() ? partitions.ofRegion(region.get()) : Optional.empty();
    if (ofRegion.isPresent()) {
      return mismatch(
          field, partition, ofRegion.get(), "the Region " + region.get() + " is in", context);
    }
    Optional<String> here = context.region(policy);
    Optional<Partition> deployed = deployedTo(policy, here, partitions);
    if (deployed.isEmpty() && isNamedAsInChina(policy, context)) {
      deployed = partitions.named(CHINA);
    }
    return deployed.isPresent()
        ? mismatch(field, partition, deployed.get(), "the endpoint is in", context)
        : Optional.empty();
  }

  /** Only in China some services are called {@code cn.com.amazonaws.REGION.NAME}. */
  private static boolean isNamedAsInChina(EndpointPolicy policy, CheckContext context) {
    List<ServiceCase> services = context.services(policy);
    boolean named = services.size() == 1 && services.get(0).when() == Condition.always();
    return named
        && services.get(0).name().isPresent()
        && services.get(0).name().get().prefix().startsWith("cn.");
  }

  private static Optional<Partition> deployedTo(
      EndpointPolicy policy, Optional<String> region, Partitions partitions) {
    Optional<String> name = policy.deployment().partition().text();
    if (name.isPresent()) {
      return partitions.named(name.get());
    }
    return region.isPresent() ? partitions.ofRegion(region.get()) : Optional.empty();
  }

  private static FindingBuilder unknown(PolicyText field, String partition, CheckContext context) {
    List<String> names = new ArrayList<>();
    for (Partition each : context.catalog().partitions().all()) {
      names.add(each.name());
    }
    FindingBuilder finding =
        context.find(
            field.innerSpan(),
            "there is no partition \"" + partition + "\", so the ARN matches nothing");
    Optional<String> meant = NearestName.closest(partition, names);
    return meant.isEmpty()
        ? finding.help("write aws, aws-cn or aws-us-gov")
        : finding
            .help("write \"" + meant.get() + "\"")
            .fix(Fix.respell(field.value(), meant.get()));
  }

  private static Optional<FindingBuilder> mismatch(
      PolicyText field, String partition, Partition right, String where, CheckContext context) {
    if (right.name().equals(partition)) {
      return Optional.empty();
    }
    return Optional.of(
        context
            .find(
                field.innerSpan(),
                "the ARN is of the partition \""
                    + partition
                    + "\", but "
                    + where
                    + " \""
                    + right.name()
                    + "\": it matches nothing")
            .help(
                "write \""
                    + right.name()
                    + "\", or build it from the partition that is deployed to")
            .fix(Fix.respell(field.value(), right.name())));
  }
}
