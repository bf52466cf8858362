package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.policy.AllowedResources;
import io.github.vpcelint.policy.ArnFormat;
import io.github.vpcelint.policy.ResourceTypes;
import java.util.List;

/** An allowed action that needs access to a type of resource that nothing allows it on. */
public final class MissingRequiredResource extends TypeLeftOut {
  @Override
  List<ArnFormat> leftOut(Action action, ResourceTypes types, AllowedResources allowed) {
    return types.requiredButNotIn(allowed, action);
  }

  @Override
  String message(String action, String types) {
    return action
        + " needs access to a "
        + types
        + " as well, and no statement allows it on one: AWS denies every call";
  }
}
