package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.ActionResource;
import io.github.vpcelint.catalog.ResourceType;
import io.github.vpcelint.catalog.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resource types of one service, with the formats of their ARNs. */
public final class ResourceTypes {
  private final boolean requiredTogether;
  private final Map<String, ArnFormat> formats = new HashMap<>();
  private final List<ArnFormat> all;

  /** The types of a service. */
  public ResourceTypes(Service service) {
    requiredTogether = service.requiredTogether();
    List<ArnFormat> read = new ArrayList<>();
    for (ResourceType type : service.resourceTypes()) {
      ArnFormat format = ArnFormat.of(type);
      formats.put(type.name(), format);
      read.add(format);
    }
    all = List.copyOf(read);
  }

  /** The formats of all types. */
  public List<ArnFormat> all() {
    return all;
  }

  /** The formats of the types that an action can be limited to. */
  public List<ArnFormat> of(Action action) {
    List<ArnFormat> of = new ArrayList<>();
    for (ActionResource resource : action.resources()) {
      add(named(resource.type()), of);
    }
    return of;
  }

  /**
   * The formats of the types that calls of an action need and that a policy allows it on nowhere.
   * Where types that are marked as required may be alternatives, one of them is enough.
   */
  public List<ArnFormat> requiredButNotIn(AllowedResources allowed, Action action) {
    List<ArnFormat> missing = new ArrayList<>();
    int required = 0;
    for (ActionResource resource : action.resources()) {
      Optional<ArnFormat> format = resource.required() ? named(resource.type()) : Optional.empty();
      if (format.isPresent()) {
        required++;
        if (!allowed.mayBeOn(action.name(), format.get())) {
          missing.add(format.get());
        }
      }
    }
    return requiredTogether || missing.size() == required ? missing : List.of();
  }

  /** The format of a type. */
  public Optional<ArnFormat> named(String type) {
    return Optional.ofNullable(formats.get(type));
  }

  private static void add(Optional<ArnFormat> format, List<ArnFormat> to) {
    if (format.isPresent()) {
      to.add(format.get());
    }
  }
}
