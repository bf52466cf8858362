package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.EndpointServiceName;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.ServiceCase;
import java.util.List;
import java.util.Optional;

/** The private DNS names of an endpoint, as AWS names them in its own messages. */
final class PrivateNames {
  private static final String NOT_KNOWN = "…";

  private PrivateNames() {}

  /** The first private DNS name of an endpoint's service, or three dots where it is not known. */
  static String first(VpcEndpoint endpoint, CheckContext context) {
    for (ServiceCase service : context.services(endpoint)) {
      Optional<EndpointServiceName> name = service.name();
      boolean known = service.regionKnown() && service.service().isPresent() && name.isPresent();
      if (known && name.get().region().isPresent()) {
        return first(service, name.get().region().get(), context);
      }
    }
    return NOT_KNOWN;
  }

  private static String first(ServiceCase service, String region, CheckContext context) {
    Optional<Partition> partition = context.catalog().partitions().ofRegion(region);
    if (partition.isEmpty()) {
      return NOT_KNOWN;
    }
    List<String> names = service.service().get().privateDnsNames(partition.get(), region);
    return names.isEmpty() ? NOT_KNOWN : names.get(0);
  }
}
