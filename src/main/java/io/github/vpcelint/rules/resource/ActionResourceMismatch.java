package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.ArnFormat;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.rule.StatementRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An action that can never be for the resources of its statement. */
public final class ActionResourceMismatch implements StatementRule {
  private static final int MOST_NAMES = 3;

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<ScopedResources> resources = ScopedResources.of(statement, context);
    if (resources.isEmpty() || statement.action().isEmpty() || statement.action().get().negated()) {
      return;
    }
    PatternElement element = statement.action().get();
    List<Service> behind = context.servicesBehind(policy);
    for (PolicyText text : element.patterns()) {
      ActionPattern pattern = ActionPattern.of(text);
      Optional<Service> service = pattern.service(context.catalog());
      // What never arrives at the endpoint, action-of-other-service reports.
      boolean arrives = behind.isEmpty() || behind.contains(service.orElse(null));
      if (service.isPresent()
          && arrives
          && neverActs(pattern, service.get(), resources.get(), context)) {
        List<ResourceTypeName> types = types(pattern, service.get(), resources.get(), context);
        context
            .find(pattern.name().innerSpan(), message(pattern, types, statement))
            .help(help(types))
            .related(
                statement.resource().orElseThrow().field().keySpan(),
                "the resources of " + statement.title())
            .in(policy, statement, element.name())
            .when(text.when())
            .report();
      }
    }
  }

  /** Whether none of the actions that a pattern matches can be for one of the resources. */
  private static boolean neverActs(
      ActionPattern pattern, Service service, ScopedResources resources, CheckContext context) {
    List<String> names = pattern.widest(service);
    for (String name : names) {
      Action action = service.action(name).orElseThrow();
      List<ArnFormat> formats = context.resourceTypes(service).of(action);
      boolean acts =
          formats.isEmpty() ? resources.coverService(service.prefix()) : resources.meetAny(formats);
      if (acts) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  /**
   * A type that an action can be limited to.
   *
   * @param name its name
   * @param pattern a pattern for its ARNs
   */
  private record ResourceTypeName(String name, String pattern) {}

  /** The types, those first that look like the resources of the statement. */
  private static List<ResourceTypeName> types(
      ActionPattern pattern, Service service, ScopedResources resources, CheckContext context) {
    List<ResourceTypeName> types = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    int meant = 0;
    for (String name : pattern.widest(service)) {
      Action action = service.action(name).orElseThrow();
      for (ArnFormat format : context.resourceTypes(service).of(action)) {
        if (!seen.contains(format.type().name())) {
          seen.add(format.type().name());
          types.add(
              resources.looksLike(format.type()) ? meant++ : types.size(),
              new ResourceTypeName(format.type().name(), resources.patternFor(format.type())));
        }
      }
    }
    return types;
  }

  private static String message(
      ActionPattern pattern, List<ResourceTypeName> types, Statement statement) {
    String nothing = statement.denies() ? "denies nothing" : "allows nothing";
    if (types.isEmpty()) {
      return pattern.text().display()
          + " cannot be limited to resources: "
          + statement.title()
          + " "
          + nothing
          + " of it";
    }
    List<String> names = new ArrayList<>();
    for (ResourceTypeName type : types) {
      names.add(type.name());
    }
    return pattern.text().display()
        + " is for resources of type "
        + NameList.of(names, MOST_NAMES)
        + ", and "
        + statement.title()
        + " lists none: it "
        + nothing
        + " of it";
  }

  private static String help(List<ResourceTypeName> types) {
    return types.isEmpty()
        ? "move it to a statement with \"Resource\": \"*\""
        : "add a resource such as \"" + types.get(0).pattern() + "\", or move the action";
  }
}
