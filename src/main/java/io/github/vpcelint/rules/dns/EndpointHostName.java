package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.Partitions;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.rule.CheckContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A host name in a text that is meant to be one that AWS gives to an interface endpoint: {@code
 * vpce-ID-SUFFIX[-ZONE].SERVICE.REGION.vpce.amazonaws.com}, for some services with a name of the
 * service's in front.
 *
 * <p>Source: <a
 * href="https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html">Access
 * AWS services through PrivateLink</a>.
 *
 * @param host the host name
 * @param first index of the label that holds the endpoint's id
 */
record EndpointHostName(HostName host, int first) {
  private static final String VPCE = "vpce";
  private static final String ID = "vpce-";

  /** The host names of endpoints in a text. */
  static List<EndpointHostName> in(TextUse use) {
    List<EndpointHostName> names = new ArrayList<>();
    for (HostName host : HostName.in(use.text())) {
      Optional<EndpointHostName> name = of(host);
      if (name.isPresent()) {
        names.add(name.get());
      }
    }
    return names;
  }

  private static Optional<EndpointHostName> of(HostName host) {
    List<String> labels = host.labels();
    if (!labels.contains("amazonaws")) {
      return Optional.empty();
    }
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      boolean id = label.startsWith(ID) && !label.startsWith("vpce-svc-");
      boolean unknownId = label.indexOf(HostName.HOLE) == 0 && isBeforeService(i, labels);
      if (id || unknownId) {
        return Optional.of(new EndpointHostName(host, i));
      }
    }
    return Optional.empty();
  }

  /** Whether service and Region have room between a label and {@code vpce}. */
  private static boolean isBeforeService(int label, List<String> labels) {
    int vpce = labels.indexOf(VPCE);
    return label == 0 ? vpce > 0 : vpce - label >= 3;
  }

  /** What stands between the endpoint's id and the domain: service, Region and {@code vpce}. */
  List<String> middle() {
    List<String> labels = host.labels();
    int domain = labels.indexOf("amazonaws");
    return domain <= first ? List.of() : labels.subList(first + 1, domain);
  }

  /** The Region in it, when it is one that exists. */
  Optional<String> region(Partitions partitions) {
    for (String label : middle()) {
      if (partitions.isKnownRegion(label)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /**
   * The label of the endpoint service, {@code ecr.api} of the host's {@code api.ecr}; nothing when
   * a part of it is not known.
   */
  Optional<String> service(CheckContext context) {
    List<String> parts = new ArrayList<>(middle());
    parts.remove(VPCE);
    parts.remove(region(context.catalog().partitions()).orElse(String.valueOf(HostName.HOLE)));
    String label = turned(parts);
    return context.catalog().endpointServices().withLabel(label).isPresent()
        ? Optional.of(label)
        : Optional.empty();
  }

  /** What follows {@code vpce-} in the label with the id: the id's digits, suffix and zone. */
  Optional<String> digits() {
    String label = host.labels().get(first);
    return label.startsWith(ID) && label.indexOf(HostName.HOLE) < 0
        ? Optional.of(label.substring(ID.length()))
        : Optional.empty();
  }

  /** The Availability Zone of a zonal name: what follows the id and its suffix. */
  Optional<String> zone() {
    String digits = digits().orElse("");
    int suffix = digits.indexOf('-');
    int zone = suffix < 0 ? -1 : digits.indexOf('-', suffix + 1);
    return zone < 0 ? Optional.empty() : Optional.of(digits.substring(zone + 1));
  }

  /** The parts of a service's label the other way round. */
  static String turned(List<String> parts) {
    StringBuilder label = new StringBuilder();
    for (int i = parts.size() - 1; i >= 0; i--) {
      label.append(label.length() > 0 ? "." : "").append(parts.get(i));
    }
    return label.toString();
  }
}
