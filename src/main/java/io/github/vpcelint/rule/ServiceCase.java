package io.github.vpcelint.rule;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.EndpointService;
import io.github.vpcelint.catalog.EndpointServiceName;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service that an endpoint may lead to.
 *
 * @param when the condition under which it is this one
 * @param text the service name as written; empty for a bare policy, whose service is given
 *     otherwise
 * @param label the service's label, {@code elasticache}
 * @param name its full name in parts, when one is written; the region is a stand-in unless {@code
 *     regionKnown}
 * @param regionKnown whether the region of the name is known
 * @param service the catalogue's entry; empty for services that the catalogue does not have
 */
public record ServiceCase(
    Condition when,
    Optional<TextValue> text,
    String label,
    Optional<EndpointServiceName> name,
    boolean regionKnown,
    Optional<EndpointService> service) {

  private static final char HOLE = '\uE000';
  private static final String STAND_IN_REGION = "us-east-1";

  /** The services of an endpoint; a service name that is not known is left out. */
  public static List<ServiceCase> of(VpcEndpoint endpoint, Catalog catalog) {
    List<ServiceCase> services = new ArrayList<>();
    for (Cases.Case each : Cases.of(endpoint.serviceName().value())) {
      if (each.value() instanceof TextValue text) {
        String written = text.withHolesAs(HOLE);
        String filled = withRegion(written);
        Optional<EndpointServiceName> name =
            filled.indexOf(HOLE) >= 0 ? Optional.empty() : catalog.endpointServices().parse(filled);
        if (name.isPresent()) {
          services.add(
              new ServiceCase(
                  each.when(),
                  Optional.of(text),
                  name.get().label(),
                  name,
                  filled.equals(written),
                  catalog.endpointServices().find(name.get())));
        }
      }
    }
    return services;
  }

  /** The services whose endpoints a policy may hang on. */
  static List<ServiceCase> of(EndpointPolicy policy, Catalog catalog) {
    if (policy.endpoint().isPresent()) {
      return of(policy.endpoint().get(), catalog);
    }
    if (policy.service().isEmpty()) {
      return List.of();
    }
    String label = policy.service().get();
    return List.of(
        new ServiceCase(
            Condition.always(),
            Optional.empty(),
            label,
            Optional.empty(),
            false,
            catalog.endpointServices().withLabel(label)));
  }

  /**
   * Puts a region in place of a hole that fills a whole part of the name: {@code
   * com.amazonaws.?.x}.
   */
  private static String withRegion(String name) {
    int hole = name.indexOf(HOLE);
    boolean whole =
        hole > 0
            && hole + 1 < name.length()
            && name.charAt(hole - 1) == '.'
            && name.charAt(hole + 1) == '.';
    return whole ? name.substring(0, hole) + STAND_IN_REGION + name.substring(hole + 1) : name;
  }
}
