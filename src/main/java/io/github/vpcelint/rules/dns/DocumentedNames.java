package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.EndpointService;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The private DNS names that AWS documents for a service, in the Region of a service name. */
final class DocumentedNames {
  private static final String REGION = "\uE000";
  private static final String MAIN_PARTITION = "aws";

  private final VpcEndpoint endpoint;
  private final ServiceCase asked;
  private final CheckContext context;

  /** The names for an endpoint that asks for a service. */
  DocumentedNames(VpcEndpoint endpoint, ServiceCase asked, CheckContext context) {
    this.endpoint = endpoint;
    this.asked = asked;
    this.context = context;
  }

  /** The names of a service. */
  List<TextValue> of(EndpointService service) {
    Optional<UnknownValue> open = openRegion();
    List<TextValue> texts = new ArrayList<>();
    if (asked.name().isEmpty() || (!asked.regionKnown() && open.isEmpty())) {
      return texts;
    }
    String region = open.isPresent() ? REGION : region();
    Optional<Partition> partition = partition(region);
    if (partition.isPresent()) {
      for (String name : service.privateDnsNames(partition.get(), region)) {
        texts.add(text(name, open, endpoint.serviceName().value().span()));
      }
    }
    return texts;
  }

  /**
   * The names that endpoints have with and without private DNS.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html">
   *     Access AWS services through PrivateLink</a>
   */
  List<TextValue> own() {
    Optional<UnknownValue> open = openRegion();
    boolean regional = open.isPresent() || (asked.name().isPresent() && asked.regionKnown());
    String region = open.isPresent() ? REGION : regional ? region() : "";
    Optional<Partition> partition = partition(region);
    if (region.isEmpty() || partition.isEmpty()) {
      return List.of();
    }
    String name = "vpce-ID-SUFFIX.SERVICE." + region + ".vpce." + partition.get().dnsSuffix();
    return List.of(text(name, open, endpoint.serviceName().value().span()));
  }

  private String region() {
    return asked.name().isPresent() ? asked.name().get().region().orElse("") : "";
  }

  /** The names of the service with FIPS endpoints beside the one that is asked for. */
  List<TextValue> ofFipsTwin() {
    Optional<EndpointService> fips =
        context.catalog().endpointServices().withLabel(asked.label() + "-fips");
    return fips.isPresent() ? of(fips.get()) : List.of();
  }

  /** The hole for the Region in the service name. */
  private Optional<UnknownValue> openRegion() {
    if (asked.regionKnown() || asked.text().isEmpty()) {
      return Optional.empty();
    }
    for (TextValue.Segment segment : asked.text().get().segments()) {
      if (segment instanceof TextValue.Hole hole) {
        return Optional.of(hole.value());
      }
    }
    return Optional.empty();
  }

  private Optional<Partition> partition(String region) {
    Optional<Partition> ofRegion = context.catalog().partitions().ofRegion(region);
    if (ofRegion.isPresent()) {
      return ofRegion;
    }
    String name = endpoint.declaration().deployment().partition().text().orElse(MAIN_PARTITION);
    return context.catalog().partitions().named(name);
  }

  private static TextValue text(String name, Optional<UnknownValue> region, Span place) {
    List<TextValue.Segment> segments = new ArrayList<>();
    int hole = region.isPresent() ? name.indexOf(REGION) : -1;
    if (hole < 0) {
      segments.add(new TextValue.Literal(name, Origin.shownAt(place)));
    } else {
      segments.add(new TextValue.Literal(name.substring(0, hole), Origin.shownAt(place)));
      segments.add(new TextValue.Hole(region.get()));
      segments.add(new TextValue.Literal(name.substring(hole + 1), Origin.shownAt(place)));
    }
    return new TextValue(segments, place);
  }
}
