package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the Allow statements of a policy together let each action of a service act on. */
public final class AllowedResources {
  /**
   * What one statement adds.
   *
   * @param actions the actions that it may be about
   * @param everything whether it may be about any resource
   * @param arns the resources that it lists
   */
  private record Grant(Set<String> actions, boolean everything, List<Arn> arns) {}

  private final boolean complete;
  private final List<Grant> grants = new ArrayList<>();

  /** Reads the statements of a policy. */
  public AllowedResources(PolicyDocument document, Service service) {
    complete = document.complete();
    for (Statement statement : document.statements()) {
      if (!statement.denies() && statement.action().isPresent()) {
        Set<String> actions =
            new HashSet<>(ActionSet.of(statement.action().get()).possible(service));
        grants.add(grant(actions, statement));
      }
    }
  }

  private static Grant grant(Set<String> actions, Statement statement) {
    List<Arn> arns = new ArrayList<>();
    if (statement.resource().isEmpty()) {
      return new Grant(actions, false, arns);
    }
    PatternElement resource = statement.resource().get();
    for (PolicyText text : resource.patterns()) {
      arns.add(Arn.of(text));
    }
    return new Grant(actions, resource.negated() || !resource.complete(), arns);
  }

  /** Whether some statement may allow an action on a resource of a type. */
  public boolean mayBeOn(String action, ArnFormat format) {
    for (Grant grant : grants) {
      if (grant.actions().contains(action) && (grant.everything() || anyMeans(grant, format))) {
        return true;
      }
    }
    return !complete;
  }

  private static boolean anyMeans(Grant grant, ArnFormat format) {
    for (Arn arn : grant.arns()) {
      if (format.isMeantBy(arn)) {
        return true;
      }
    }
    return false;
  }
}
