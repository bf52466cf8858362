package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.EndpointService;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.catalog.Partitions;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that means to be the host name of an endpoint and cannot be one. */
public final class MalformedEndpointHostname implements Rule {
  @Override
  public void check(CheckContext context) {
    for (TextUse use : context.estate().texts()) {
      for (EndpointHostName host : EndpointHostName.in(use.text())) {
        Optional<String> right = rightForm(host, context);
        if (right.isPresent() && !right.get().equals(host.display())) {
          report(use, host, right.get(), context);
        }
      }
    }
  }

  /**
   * The host name in the right form; empty when it is not known what it should be: a region, a
   * service or the end of the name has a hole, or the service is not in the catalogue.
   */
  private static Optional<String> rightForm(EndpointHostName host, CheckContext context) {
    Partitions partitions = context.catalog().partitions();
    List<String> middle = middle(host);
    int region = indexOfRegion(middle, partitions);
    if (region < 0) {
      return Optional.empty();
    }
    String regionName = middle.get(region);
    List<String> service = new ArrayList<>(middle);
    service.remove(region);
    service.remove("vpce");
    Optional<String> label = serviceLabel(service, context);
    Optional<Partition> partition = partitions.ofRegion(regionName);
    if (label.isEmpty() || partition.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder right = new StringBuilder();
    for (int i = 0; i <= host.first(); i++) {
      right.append(host.labels().get(i).replace(EndpointHostName.HOLE, '…')).append('.');
    }
    right.append(label.get()).append('.').append(regionName).append(".vpce.");
    return Optional.of(right.append(partition.get().dnsSuffix()).toString());
  }

  /** What stands between the endpoint's id and the domain: service, region and {@code vpce}. */
  private static List<String> middle(EndpointHostName host) {
    List<String> labels = host.labels();
    int domain = labels.indexOf("amazonaws");
    return domain < 0 ? List.of() : labels.subList(host.first() + 1, domain);
  }

  private static int indexOfRegion(List<String> labels, Partitions partitions) {
    for (int i = 0; i < labels.size(); i++) {
      if (partitions.isKnownRegion(labels.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The service part of a host name. A label with dots stands in it the other way round: {@code
   * ecr.api} as {@code api.ecr}.
   */
  private static Optional<String> serviceLabel(List<String> parts, CheckContext context) {
    if (parts.isEmpty() || String.join(".", parts).indexOf(EndpointHostName.HOLE) >= 0) {
      return Optional.empty();
    }
    String asWritten = String.join(".", parts);
    if (asWritten.startsWith("vpce-svc-")) {
      return Optional.of(asWritten);
    }
    String turned = turned(parts);
    if (context.catalog().endpointServices().withLabel(turned).isPresent()) {
      return Optional.of(asWritten);
    }
    Optional<EndpointService> unturned = context.catalog().endpointServices().withLabel(asWritten);
    return unturned.isPresent() ? Optional.of(turned) : Optional.empty();
  }

  private static String turned(List<String> parts) {
    StringBuilder label = new StringBuilder();
    for (int i = parts.size() - 1; i >= 0; i--) {
      label.append(label.length() > 0 ? "." : "").append(parts.get(i));
    }
    return label.toString();
  }

  private static void report(
      TextUse use, EndpointHostName host, String right, CheckContext context) {
    Span span = use.text().spanOf(host.from(), host.to());
    boolean whole = right.indexOf('…') < 0;
    var finding =
        context
            .find(
                span,
                "\""
                    + host.display()
                    + "\" cannot be the host name of an endpoint: it does not resolve")
            .help("AWS's form is " + right)
            .about(use.path())
            .when(use.when());
    if (whole) {
      finding.fix(Fix.safe("write " + right, span, right));
    }
    finding.report();
  }
}
