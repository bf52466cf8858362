package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.AllowedResources;
import io.github.vpcelint.policy.ArnFormat;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.ResourceTypes;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.rule.PolicyRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for actions that are allowed on resources of some of their types, but on none of a type
 * that their calls need. All statements of the policy count.
 */
abstract class TypeLeftOut implements PolicyRule {
  private static final int MOST_NAMES = 3;

  /** The types that calls of an action need and that nothing allows it on. */
  abstract List<ArnFormat> leftOut(Action action, ResourceTypes types, AllowedResources allowed);

  /**
   * What is wrong.
   *
   * @param action the action as written
   * @param types the names of the types that are left out
   */
  abstract String message(String action, String types);

  @Override
  public final void check(EndpointPolicy policy, CheckContext context) {
    Check check = new Check(policy, context, new HashMap<>(), new HashSet<>());
    for (Statement statement : policy.document().statements()) {
      Optional<ScopedResources> resources = ScopedResources.of(statement, context);
      boolean plain = statement.action().isPresent() && !statement.action().get().negated();
      if (statement.allows() && plain && resources.isPresent()) {
        for (PolicyText text : statement.action().get().patterns()) {
          check(ActionPattern.of(text), resources.get(), statement, check);
        }
      }
    }
  }

  /**
   * The check of one policy.
   *
   * @param allowed what the policy allows, by service
   * @param reported the actions that were reported: once is enough
   */
  private record Check(
      EndpointPolicy policy,
      CheckContext context,
      Map<Service, AllowedResources> allowed,
      Set<String> reported) {
    AllowedResources allowed(Service service) {
      AllowedResources known = allowed.get(service);
      if (known == null) {
        known =
            new AllowedResources(
                policy.document(), service, context.resourceTypes(service), context.catalog());
        allowed.put(service, known);
      }
      return known;
    }
  }

  private void check(
      ActionPattern pattern, ScopedResources resources, Statement statement, Check check) {
    Optional<Service> service = service(pattern, check.context());
    Optional<Action> action =
        service.isPresent()
            ? service.get().action(pattern.literalName().orElseThrow())
            : Optional.empty();
    if (action.isEmpty()) {
      return;
    }
    ResourceTypes types = check.context().resourceTypes(service.get());
    // On none of its types: that is the business of action-resource-mismatch.
    if (resources.meetAny(types.of(action.get()))) {
      AllowedResources allowed = check.allowed(service.get()).toCallersOf(statement);
      List<ArnFormat> leftOut = leftOut(action.get(), types, allowed);
      String name = service.get().prefix() + ":" + action.get().name();
      if (!leftOut.isEmpty() && check.reported().add(name)) {
        report(pattern, leftOut, resources, statement, check);
      }
    }
  }

  /** The service of an action that is named without wildcards. */
  private static Optional<Service> service(ActionPattern pattern, CheckContext context) {
    return pattern.literalName().isPresent()
        ? pattern.service(context.catalog())
        : Optional.empty();
  }

  private void report(
      ActionPattern pattern,
      List<ArnFormat> leftOut,
      ScopedResources resources,
      Statement statement,
      Check check) {
    List<String> names = new ArrayList<>();
    List<String> arns = new ArrayList<>();
    for (ArnFormat format : leftOut) {
      names.add(format.type().name());
      arns.add("\"" + resources.patternFor(format.type()) + "\"");
    }
    check
        .context()
        .find(
            pattern.name().innerSpan(),
            message(pattern.text().display(), NameList.of(names, MOST_NAMES)))
        .help("add " + NameList.of(arns, MOST_NAMES) + " to its resources")
        .related(
            statement.resource().orElseThrow().field().keySpan(),
            "the resources of " + statement.title())
        .in(check.policy(), statement, "Action")
        .when(pattern.text().when())
        .report();
  }
}
