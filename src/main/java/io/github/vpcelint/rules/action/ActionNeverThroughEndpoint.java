package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.OtherPath;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import java.util.List;
import java.util.Optional;

/** An action of the endpoint's own service that is used on another path than through it. */
public final class ActionNeverThroughEndpoint implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.action().isEmpty() || statement.action().get().negated()) {
      return;
    }
    PatternElement element = statement.action().get();
    List<Service> behind = context.servicesBehind(policy);
    for (PolicyText text : element.patterns()) {
      ActionPattern pattern = ActionPattern.of(text);
      Optional<Service> service = pattern.service(context.catalog());
      if (service.isPresent() && (behind.isEmpty() || behind.contains(service.get()))) {
        Optional<OtherPath> path = otherPath(pattern, service.get());
        if (path.isPresent()) {
          context
              .find(pattern.name().innerSpan(), message(pattern, path.get()))
              .help(help(statement, path.get()))
              .in(policy, statement, element.name())
              .when(text.when())
              .report();
        }
      }
    }
  }

  /** The path of the only actions that a pattern matches, if all of them go another way. */
  private static Optional<OtherPath> otherPath(ActionPattern pattern, Service service) {
    Optional<OtherPath> path = Optional.empty();
    for (String name : pattern.widest(service)) {
      Optional<Action> action = service.action(name);
      path = action.isPresent() ? action.get().otherPath() : Optional.empty();
      if (path.isEmpty()) {
        return path;
      }
    }
    return path;
  }

  private static String message(ActionPattern pattern, OtherPath path) {
    String action = pattern.text().display();
    return switch (path) {
      case DATA_PLANE ->
          action
              + " is used when a client connects to the resource itself, at its own address: such"
              + " traffic never passes the endpoint of the API";
      case FAULT_INJECTION ->
          action
              + " is a permission that only AWS Fault Injection Service uses: no request of your VPC"
              + " is made for it";
    };
  }

  private static String help(Statement statement, OtherPath path) {
    String remove =
        statement.denies()
            ? "remove it, since it denies nothing here, and deny it in "
            : "remove it, since it allows nothing here, and allow it in ";
    return switch (path) {
      case DATA_PLANE -> remove + "the identity policy of the role that connects";
      case FAULT_INJECTION -> remove + "the role of the experiment";
    };
  }
}
