package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.policy.AllowedResources;
import io.github.vpcelint.policy.ArnFormat;
import io.github.vpcelint.policy.ResourceTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An allowed action that usually touches a type of resource that nothing allows it on. */
public final class UsualResourceMissing extends TypeLeftOut {
  @Override
  List<ArnFormat> leftOut(Action action, ResourceTypes types, AllowedResources allowed) {
    if (!types.requiredButNotIn(allowed, action).isEmpty()) {
      return List.of();
    }
    List<ArnFormat> missing = new ArrayList<>();
    for (String usual : action.usualResources()) {
      Optional<ArnFormat> format = types.named(usual);
      if (format.isPresent() && !allowed.mayBeOn(action.name(), format.get())) {
        missing.add(format.get());
      }
    }
    return missing;
  }

  @Override
  String message(String action, String types) {
    return "calls of "
        + action
        + " usually touch a "
        + types
        + " as well, and no statement allows it on one: AWS denies those calls";
  }
}
