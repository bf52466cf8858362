package io.github.vpcelint.catalog;

import java.util.List;

/**
 * A <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">global
 * condition key</a>.
 *
 * @param name full name; a variable part is written {@code ${TagKey}}
 * @param types types of its values; more than one where AWS names several or sources differ
 * @param multivalued whether a request can carry several values
 * @param presence when it is in a request through an endpoint
 * @param constant whether all requests through one endpoint carry the same value
 * @param sensitive whether AWS counts it among the keys in which a wildcard has no use
 * @param services prefixes of the only services that set it; none: all services may
 */
public record GlobalConditionKey(
    String name,
    List<ValueType> types,
    boolean multivalued,
    Presence presence,
    boolean constant,
    boolean sensitive,
    List<String> services) {

  /** Whether a service ever sets the key in a request through an endpoint. */
  public boolean canBeSetBy(String servicePrefix) {
    return presence != Presence.NEVER && (services.isEmpty() || services.contains(servicePrefix));
  }
}
