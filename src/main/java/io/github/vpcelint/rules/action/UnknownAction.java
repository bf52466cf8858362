package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.spelling.NearestName;
import java.util.Optional;

/** An action that its service does not have. */
public final class UnknownAction implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.action().isEmpty()) {
      return;
    }
    PatternElement element = statement.action().get();
    for (PolicyText text : element.patterns()) {
      ActionPattern pattern = ActionPattern.of(text);
      Optional<String> prefix = pattern.literalPrefix();
      Optional<String> name = pattern.literalName();
      Optional<Service> service =
          prefix.isPresent() ? context.catalog().service(prefix.get()) : Optional.empty();
      if (service.isPresent() && name.isPresent() && service.get().action(name.get()).isEmpty()) {
        find(pattern, name.get(), service.get(), policy, context)
            .in(policy, statement, element.name())
            .when(text.when())
            .report();
      }
    }
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
