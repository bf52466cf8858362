package io.github.vpcelint.graph;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say about an endpoint, in the few words that a node has room for. */
final class EndpointTexts {
  private static final String MAIN_PARTITION = "aws";

  private final VpcEndpoint endpoint;
  private final List<ServiceCase> services;
  private final Catalog catalog;

  EndpointTexts(VpcEndpoint endpoint, Catalog catalog) {
    this.endpoint = endpoint;
    this.services = ServiceCase.of(endpoint, catalog);
    this.catalog = catalog;
  }

  /** {@code elasticache · Interface}. */
  String service() {
    List<String> labels = new ArrayList<>();
    for (ServiceCase service : services) {
      labels.add(service.label());
    }
    String shown =
        labels.isEmpty() ? endpoint.serviceName().value().display() : String.join(" or ", labels);
    return shown + " · " + type();
  }

  private String type() {
    return endpoint.type().written()
        ? endpoint.type().value().display()
        : EndpointType.GATEWAY.label();
  }

  /** Whether callers find the endpoint by the service's own host name. */
  String privateDns() {
    Condition on = endpoint.privateDns().isTruth(true, false);
    if (on == Condition.always()) {
      return "private DNS: " + name().orElse("on");
    }
    if (endpoint.privateDns().isTruth(false, false) == Condition.always()) {
      return "private DNS off";
    }
    return on == Condition.never() ? "private DNS not known" : "private DNS in some deployments";
  }

  /** The first private DNS name that is documented for the service. */
  private Optional<String> name() {
    for (ServiceCase service : services) {
      Optional<String> region = region(service);
      if (region.isPresent() && service.service().isPresent()) {
        List<String> names =
            service.service().get().privateDnsNames(partition(region.get()), region.get());
        if (!names.isEmpty()) {
          return Optional.of(names.get(0));
        }
      }
    }
    return Optional.empty();
  }

  /** The Region of the service, or what stands for it: <code>${AWS::Region}</code>. */
  private static Optional<String> region(ServiceCase service) {
    if (service.regionKnown() && service.name().isPresent()) {
      return service.name().get().region();
    }
    if (service.text().isPresent()) {
      for (TextValue.Segment segment : service.text().get().segments()) {
        if (segment instanceof TextValue.Hole hole) {
          return Optional.of(hole.value().display());
        }
      }
    }
    return Optional.empty();
  }

  private Partition partition(String region) {
    Optional<Partition> ofRegion = catalog.partitions().ofRegion(region);
    String own = endpoint.declaration().deployment().partition().text().orElse(MAIN_PARTITION);
    return ofRegion.or(() -> catalog.partitions().named(own)).orElseThrow();
  }
}
