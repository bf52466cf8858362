package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * Endpoints that a description shows, beside those that templates declare: the one may be what
 * became of the other.
 */
final class Deployed {
  /** The tag in which CloudFormation writes what a resource is called in its template. */
  private static final String LOGICAL_ID = "aws:cloudformation:logical-id";

  private Deployed() {}

  /** Whether two endpoints are, or may be, one and the same. */
  static boolean mayBeOne(VpcEndpoint first, VpcEndpoint second) {
    if (second.declaration().repeats(first.declaration())) {
      return true;
    }
    boolean described = isDescribed(first);
    if (described == isDescribed(second)) {
      return false;
    }
    return described ? mayBe(first, second) : mayBe(second, first);
  }

  /** Whether an endpoint stands in a description of what is deployed. */
  static boolean isDescribed(VpcEndpoint endpoint) {
    return endpoint.declaration().deployment().language() == Deployment.Language.DESCRIBE;
  }

  /** Only an endpoint of CloudFormation tells in its tags which one of a template's it is. */
  private static boolean mayBe(VpcEndpoint deployed, VpcEndpoint declared) {
    Optional<String> logicalId = logicalId(deployed);
    return logicalId.isEmpty() || logicalId.get().equals(declared.declaration().name());
  }

  private static Optional<String> logicalId(VpcEndpoint deployed) {
    for (Property property : deployed.properties()) {
      if (property.name().equals("Tags")) {
        for (Cases.Case tag : Cases.items(property.value())) {
          if (tag.value() instanceof MapValue map && text(map, "Key").equals(LOGICAL_ID)) {
            return Optional.of(text(map, "Value"));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String text(MapValue map, String key) {
    Optional<Value> value = map.get(key);
    return value.isPresent() ? value.get().text().orElse("") : "";
  }
}
