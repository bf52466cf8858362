package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.ServiceCase;
import java.util.List;

/** Which types of endpoint a service is offered in, as far as the catalogue knows. */
final class OfferedTypes {
  private OfferedTypes() {}

  /** Whether an endpoint's service may be offered in a type; true when it is not known. */
  static boolean mayBe(EndpointType type, VpcEndpoint endpoint, CheckContext context) {
    List<ServiceCase> services = context.services(endpoint);
    if (services.isEmpty()) {
      return true;
    }
    for (ServiceCase service : services) {
      if (service.service().isEmpty() || service.service().get().types().contains(type)) {
        return true;
      }
    }
    return false;
  }
}
