package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the Allow statements of a policy together let each action of a service act on. */
public final class AllowedResources {
  /**
   * What one statement adds.
   *
   * @param statement the statement
   * @param actions the actions that it may be about
   * @param everything whether it may be about any resource
   * @param arns the resources that it lists
   */
  private record Grant(
      Statement statement, Set<String> actions, boolean everything, List<Arn> arns) {}

  private final boolean complete;
  private final List<Grant> grants;

  private AllowedResources(boolean complete, List<Grant> grants) {
    this.complete = complete;
    this.grants = grants;
  }

  /**
   * Reads the statements of a policy. What is not written as it must be may have been meant for any
   * action and resource: other rules report it, and what follows from it is no news.
   */
  public AllowedResources(
      PolicyDocument document, Service service, ResourceTypes types, Catalog catalog) {
    List<ArnFormat> formats = types.all();
    boolean readable = document.complete();
    grants = new ArrayList<>();
    for (Statement statement : document.statements()) {
      if (!statement.denies()) {
        readable &= statement.action().isPresent() && !isEmpty(statement.action().get());
        if (statement.action().isPresent()) {
          Set<String> actions = actions(statement.action().get(), service, catalog);
          if (!actions.isEmpty()) {
            grants.add(grant(actions, statement, service, formats, catalog));
          }
        }
      }
    }
    complete = readable;
  }

  private static boolean isEmpty(PatternElement element) {
    return element.complete() && element.patterns().isEmpty();
  }

  private static Set<String> actions(PatternElement element, Service service, Catalog catalog) {
    ActionSet set = ActionSet.of(element);
    return new HashSet<>(
        namesNothing(set, service, catalog) ? service.actionNames() : set.possible(service));
  }

  private static Grant grant(
      Set<String> actions,
      Statement statement,
      Service service,
      List<ArnFormat> formats,
      Catalog catalog) {
    List<Arn> arns = new ArrayList<>();
    PatternElement resource = statement.resource().orElse(null);
    if (resource == null || isEmpty(resource)) {
      return new Grant(statement, actions, true, arns);
    }
    boolean everything = resource.negated() || !resource.complete();
    for (PolicyText text : resource.patterns()) {
      Arn arn = Arn.of(text);
      arns.add(arn);
      everything = everything || namesNothing(arn, service, formats, catalog);
    }
    return new Grant(statement, actions, everything, arns);
  }

  /** Whether some pattern is of no service's actions. */
  private static boolean namesNothing(ActionSet set, Service service, Catalog catalog) {
    for (ActionPattern pattern : set.patterns()) {
      Optional<String> prefix = pattern.literalPrefix();
      boolean own = prefix.isPresent() && prefix.get().equalsIgnoreCase(service.prefix());
      if (pattern.form() == ActionPattern.Form.MALFORMED
          || (own ? pattern.widest(service).isEmpty() : pattern.services(catalog).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an ARN is none, or is of a service or a type that there is not. */
  private static boolean namesNothing(
      Arn arn, Service service, List<ArnFormat> formats, Catalog catalog) {
    if (arn.form() != Arn.Form.ARN) {
      return arn.form() != Arn.Form.EVERYTHING;
    }
    Optional<String> name = arn.known(Arn.Field.SERVICE);
    if (name.isEmpty() || !name.get().equals(service.prefix())) {
      return name.isPresent()
          && (!name.get().equals(name.get().toLowerCase(Locale.ROOT))
              || catalog.servicesWithArns(name.get()).isEmpty());
    }
    for (ArnFormat format : formats) {
      if (format.isMeantBy(arn)) {
        return false;
      }
    }
    return true;
  }

  /** What callers that a statement is for may be allowed. */
  public AllowedResources toCallersOf(Statement statement) {
    Optional<PrincipalElement> callers = statement.principal();
    List<Grant> theirs = new ArrayList<>();
    for (Grant grant : grants) {
      Optional<PrincipalElement> others = grant.statement().principal();
      boolean apart =
          callers.isPresent() && others.isPresent() && !callers.get().mayShareCaller(others.get());
      if (!apart) {
        theirs.add(grant);
      }
    }
    return new AllowedResources(complete, theirs);
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
