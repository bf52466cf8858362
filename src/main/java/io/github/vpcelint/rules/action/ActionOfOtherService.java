package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An action that no request through the policy's endpoint can be for. */
public final class ActionOfOtherService implements StatementRule {
  /** Is asked for when a role is handed to any service, on whatever path that happens. */
  private static final String PASS_ROLE = "iam:passrole";

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.action().isEmpty() || statement.action().get().negated()) {
      return;
    }
    PatternElement element = statement.action().get();
    List<Service> behind = context.servicesBehind(policy);
    for (PolicyText text : element.patterns()) {
      ActionPattern pattern = ActionPattern.of(text);
      Optional<Service> service = serviceOf(pattern, context);
      if (service.isEmpty()) {
        continue;
      }
      if (behind.isEmpty()) {
        context.undecided(text.span(), "which service the endpoint leads to is not known");
      } else if (!reachesOne(pattern, behind)) {
        context
            .find(pattern.prefix().innerSpan(), message(pattern, service.get(), behind))
            .help(help(statement, service.get()))
            .in(policy, statement, element.name())
            .when(text.when())
            .report();
      }
    }
  }

  private static Optional<Service> serviceOf(ActionPattern pattern, CheckContext context) {
    return pattern.text().display().toLowerCase(Locale.ROOT).equals(PASS_ROLE)
        ? Optional.empty()
        : pattern.service(context.catalog());
  }

  private static boolean reachesOne(ActionPattern pattern, List<Service> behind) {
    for (Service service : behind) {
      if (pattern.reaches(service)) {
        return true;
      }
    }
    return false;
  }

  private static String message(ActionPattern pattern, Service service, List<Service> behind) {
    List<String> names = new ArrayList<>();
    for (Service each : behind) {
      names.add(each.name());
    }
    return "this endpoint carries requests to "
        + String.join(" and ", names)
        + " only; "
        + pattern.text().display()
        + " is of "
        + service.name()
        + " and never arrives here";
  }

  private static String help(Statement statement, Service service) {
    String effect = statement.denies() ? "it denies nothing" : "it allows nothing";
    return "remove it, since "
        + effect
        + ", or move it to the policy of an endpoint for "
        + service.name();
  }
}
