package io.github.vpcelint.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An action of a service.
 *
 * @param name its name without the service prefix, in AWS's own letter case
 * @param accessLevel what it does
 * @param operation whether the service has an API operation of this name
 * @param conditionKeys full names of the keys that can be in the request whatever the resource
 * @param resources the resource types that it can be limited to; none: only {@code *} matches
 * @param dependentActions full names of the actions that a call may need as well; some of them are
 *     made by the service itself, on another path than the caller's
 * @param usualResources names of the resource types that a call needs in practice, where AWS's own
 *     examples show them; the reference need not mark them as required
 * @param otherPath why requests for it never come through an endpoint, where that is documented
 */
public record Action(
    String name,
    AccessLevel accessLevel,
    ApiOperation operation,
    List<String> conditionKeys,
    List<ActionResource> resources,
    List<String> dependentActions,
    List<String> usualResources,
    Optional<OtherPath> otherPath) {

  /** Whether the reference lists a key, as a policy writes it, for this action. */
  public boolean carries(String key) {
    if (NameTemplate.anyMatches(conditionKeys, key)) {
      return true;
    }
    for (ActionResource resource : resources) {
      if (NameTemplate.anyMatches(resource.conditionKeys(), key)) {
        return true;
      }
    }
    return false;
  }
}
