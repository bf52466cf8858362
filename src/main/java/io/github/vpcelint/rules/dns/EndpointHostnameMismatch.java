package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.catalog.Partitions;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import java.util.List;
import java.util.Optional;

/** A host name whose Region or partition is not the one that its user is deployed to. */
public final class EndpointHostnameMismatch implements Rule {
  @Override
  public void check(CheckContext context) {
    for (TextUse use : context.estate().texts()) {
      for (EndpointHostName name : EndpointHostName.in(use)) {
        checkEndpoint(use, name, context);
      }
      for (HostName host : HostName.in(use.text())) {
        if (!host.labels().contains("vpce") && HostUse.isAddress(use, host)) {
          checkService(use, host, context);
        }
      }
    }
  }

  private static void checkEndpoint(TextUse use, EndpointHostName name, CheckContext context) {
    Optional<String> region = name.region(context.catalog().partitions());
    if (region.isEmpty() || reachesOtherRegions(region.get(), context)) {
      return;
    }
    for (Cases.Case each : Cases.of(use.deployment().region())) {
      Optional<String> actual = each.value().text();
      if (actual.isPresent() && !actual.get().equals(region.get())) {
        String message =
            "is the name of an endpoint in "
                + region.get()
                + ", but what uses it is deployed to "
                + actual.get()
                + ": an endpoint's address is one of its own VPC's";
        String help =
            "use the endpoint of " + actual.get() + ", or see that the two VPCs are connected";
        report(use, name.host(), message, help, each.when(), context);
      }
    }
  }

  /** Whether an endpoint of the estate leads to a service in another Region. */
  private static boolean reachesOtherRegions(String region, CheckContext context) {
    for (VpcEndpoint endpoint : context.estate().endpoints()) {
      if (endpoint.serviceRegion().is(region) != Condition.never()) {
        return true;
      }
    }
    return false;
  }

  /** A host name of a service, {@code SERVICE.REGION.amazonaws.com}, against its own Region. */
  private static void checkService(TextUse use, HostName host, CheckContext context) {
    Partitions partitions = context.catalog().partitions();
    List<String> labels = host.labels();
    int domain = labels.indexOf("amazonaws");
    if (domain < 2 || !partitions.isKnownRegion(labels.get(domain - 1))) {
      return;
    }
    String region = labels.get(domain - 1);
    Partition partition = partitions.ofRegion(region).orElseThrow();
    String suffix = String.join(".", labels.subList(domain, labels.size()));
    if (!suffix.equals(partition.dnsSuffix()) && isWhole(suffix)) {
      String right = String.join(".", labels.subList(0, domain)) + "." + partition.dnsSuffix();
      String message =
          "ends in "
              + suffix
              + ", but the host names of "
              + region
              + " end in "
              + partition.dnsSuffix();
      report(use, host, message, "write " + right, Condition.always(), context);
      return;
    }
    checkPartition(use, host, partition, context);
  }

  private static boolean isWhole(String suffix) {
    return suffix.equals("amazonaws.com") || suffix.equals("amazonaws.com.cn");
  }

  private static void checkPartition(
      TextUse use, HostName host, Partition partition, CheckContext context) {
    for (Cases.Case each : Cases.of(use.deployment().partition())) {
      Optional<String> actual = each.value().text();
      if (actual.isPresent() && !actual.get().equals(partition.name())) {
        String message =
            "is in the partition "
                + partition.name()
                + ", but what uses it is deployed to "
                + actual.get()
                + ", whose credentials and networks are separate from it";
        String help = "use the host name of the Region that is deployed to";
        report(use, host, message, help, each.when(), context);
      }
    }
  }

  private static void report(
      TextUse use,
      HostName host,
      String message,
      String help,
      Condition when,
      CheckContext context) {
    context
        .find(host.span(), "\"" + host.value().display() + "\" " + message)
        .help(help)
        .about(use.path())
        .when(use.when())
        .when(when)
        .report();
  }
}
