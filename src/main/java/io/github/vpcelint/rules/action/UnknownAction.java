package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.spelling.NearestName;
import java.util.Optional;

/** An action that its service does not have. */
public final class UnknownAction extends ActionRule {
  @Override
  Optional<FindingBuilder> check(
      ActionPattern pattern, EndpointPolicy policy, CheckContext context) {
    Optional<String> name = pattern.literalName();
    Optional<Service> service = pattern.service(context.catalog());
    return service.isPresent() && name.isPresent() && service.get().action(name.get()).isEmpty()
        ? Optional.of(find(pattern, name.get(), service.get(), policy, context))
        : Optional.empty();
  }

  private static FindingBuilder find(
      ActionPattern pattern,
      String name,
      Service service,
      EndpointPolicy policy,
      CheckContext context) {
    FindingBuilder finding =
        context.find(
            pattern.name().innerSpan(),
            service.name()
                + " has no action \""
                + name
                + "\", so "
                + pattern.text().display()
                + " matches nothing (AWS's list of "
                + context.catalog().date()
                + ")");
    Optional<String> meant = NearestName.closest(name, service.actionNames());
    if (meant.isPresent()) {
      return finding
          .help("did you mean " + service.prefix() + ":" + meant.get() + "?")
          .fix(Fix.respell(pattern.name().value(), meant.get()));
    }
    for (Service behind : context.servicesBehind(policy)) {
      Optional<Action> action = behind.action(name);
      if (action.isPresent()) {
        return finding.help("did you mean " + behind.prefix() + ":" + action.get().name() + "?");
      }
    }
    return finding.help("use an action of the service authorization reference");
  }
}
