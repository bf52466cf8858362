package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import java.util.Optional;

/** An action in other letter case than AWS's own, which works and is hard to search for. */
public final class ActionNameCase extends ActionRule {
  @Override
  Optional<FindingBuilder> check(
      ActionPattern pattern, EndpointPolicy policy, CheckContext context) {
    Optional<String> prefix = pattern.literalPrefix();
    Optional<Service> service = pattern.service(context.catalog());
    if (prefix.isEmpty() || service.isEmpty()) {
      return Optional.empty();
    }
    String wanted = service.get().prefix() + ":" + ownName(pattern, service.get());
    String written = pattern.text().units();
    return written.equals(wanted) || !written.equalsIgnoreCase(wanted)
        ? Optional.empty()
        : Optional.of(find(pattern, wanted, context));
  }

  /** The name as AWS writes it; a pattern's as it stands there. */
  private static String ownName(ActionPattern pattern, Service service) {
    Optional<String> name = pattern.literalName();
    Optional<Action> action = name.isEmpty() ? Optional.empty() : service.action(name.get());
    return action.isEmpty() ? pattern.name().units() : action.get().name();
  }

  private static FindingBuilder find(ActionPattern pattern, String wanted, CheckContext context) {
    return context
        .find(
            pattern.text().innerSpan(),
            "AWS writes this action "
                + wanted
                + "; it works as "
                + pattern.text().display()
                + ", since letter case does not count in actions, but whoever searches for it"
                + " misses it")
        .help("write " + wanted)
        .fix(Fix.respell(pattern.text().value(), wanted));
  }
}
