package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.EndpointService;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.catalog.Partitions;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that means to be the host name of an endpoint and cannot be one. */
public final class MalformedEndpointHostname implements Rule {
  private static final String S3 = "s3";

  @Override
  public void check(CheckContext context) {
    for (TextUse use : context.estate().texts()) {
      for (EndpointHostName name : EndpointHostName.in(use)) {
        Optional<String> right = rightForm(name, context);
        if (right.isPresent() && !right.get().equals(name.host().display())) {
          report(use, name, right.get(), context);
        } else if (right.isPresent()) {
          checkZone(use, name, context);
          checkBucket(use, name, context);
        }
      }
    }
  }

  /**
   * The host name in the right form; empty when it is not known what it should be: a region, a
   * service or the end of the name has a hole, or the service is not in the catalogue.
   */
  private static Optional<String> rightForm(EndpointHostName name, CheckContext context) {
    Partitions partitions = context.catalog().partitions();
    Optional<String> region = name.region(partitions);
    if (region.isEmpty()) {
      return Optional.empty();
    }
    List<String> service = new ArrayList<>(name.middle());
    service.remove(region.get());
    service.remove("vpce");
    Optional<String> label = serviceLabel(service, context);
    Optional<Partition> partition = partitions.ofRegion(region.get());
    if (label.isEmpty() || partition.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder right = new StringBuilder();
    for (int i = 0; i <= name.first(); i++) {
      right.append(name.host().labels().get(i).replace(HostName.HOLE, '…')).append('.');
    }
    right.append(label.get()).append('.').append(region.get()).append(".vpce.");
    return Optional.of(right.append(partition.get().dnsSuffix()).toString());
  }

  /**
   * The service part of a host name. A label with dots stands in it the other way round: {@code
   * ecr.api} as {@code api.ecr}.
   */
  private static Optional<String> serviceLabel(List<String> parts, CheckContext context) {
    if (parts.isEmpty() || String.join(".", parts).indexOf(HostName.HOLE) >= 0) {
      return Optional.empty();
    }
    String asWritten = String.join(".", parts);
    if (asWritten.startsWith("vpce-svc-")) {
      return Optional.of(asWritten);
    }
    String turned = EndpointHostName.turned(parts);
    if (context.catalog().endpointServices().withLabel(turned).isPresent()) {
      return Optional.of(asWritten);
    }
    Optional<EndpointService> unturned = context.catalog().endpointServices().withLabel(asWritten);
    return unturned.isPresent() ? Optional.of(turned) : Optional.empty();
  }

  /** The zone of a zonal name is one of the Region's own. */
  private static void checkZone(TextUse use, EndpointHostName name, CheckContext context) {
    String region = name.region(context.catalog().partitions()).orElseThrow();
    Optional<String> zone = name.zone();
    if (zone.isPresent() && !zone.get().startsWith(region)) {
      start(use, name, "the zone " + zone.get() + " is not one of " + region, context)
          .help("take zone and Region of one name that AWS gave out")
          .report();
    }
  }

  /**
   * The name of an S3 endpoint begins with a wildcard, for which a URL must say what it is about.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html">
   *     AWS PrivateLink for Amazon S3</a>
   */
  private static void checkBucket(TextUse use, EndpointHostName name, CheckContext context) {
    boolean url = HostUse.scheme(name.host()).isPresent();
    if (url && name.first() == 0 && name.service(context).orElse("").equals(S3)) {
      String right = "bucket." + name.host().display();
      start(use, name, "S3's names begin with bucket., accesspoint. or control.", context)
          .help("for buckets AWS's form is " + right)
          .report();
    }
  }

  private static void report(
      TextUse use, EndpointHostName name, String right, CheckContext context) {
    FindingBuilder finding =
        start(use, name, "it does not resolve", context).help("AWS's form is " + right);
    if (right.indexOf('…') < 0) {
      finding.fix(Fix.correct(name.host().span(), name.host().display(), right));
    }
    finding.report();
  }

  private static FindingBuilder start(
      TextUse use, EndpointHostName name, String reason, CheckContext context) {
    String shown = name.host().display();
    return context
        .find(
            name.host().span(),
            "\"" + shown + "\" cannot be the host name of an endpoint: " + reason)
        .about(use.path())
        .when(use.when());
  }
}
