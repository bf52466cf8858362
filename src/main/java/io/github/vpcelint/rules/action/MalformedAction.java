package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import java.util.Optional;

/** A text that is no action: no service prefix, or characters that no action has. */
public final class MalformedAction extends ActionRule {
  @Override
  Optional<FindingBuilder> check(
      ActionPattern pattern, EndpointPolicy policy, CheckContext context) {
    // A token such as ${aws:username} is the business of the rules about variables.
    boolean malformed =
        pattern.form() == ActionPattern.Form.MALFORMED
            && pattern.text().units().indexOf("${") < 0
            && !policy.isOfOtherType(pattern.text());
    return malformed ? Optional.of(find(pattern.text(), policy, context)) : Optional.empty();
  }

  private static FindingBuilder find(PolicyText text, EndpointPolicy policy, CheckContext context) {
    String shown = text.display();
    FindingBuilder finding =
        context.find(
            text.innerSpan(),
            "\""
                + shown
                + "\" is no action, which is a service prefix, a colon and a name; AWS refuses the"
                + " policy (InvalidPolicyDocument)");
    Optional<String> meant = meant(text.units().strip(), policy, context);
    return meant.isEmpty()
        ? finding.help("write it as SERVICE:NAME, such as elasticache:DescribeCacheClusters")
        : finding
            .help("did you mean " + meant.get() + "?")
            .fix(Fix.respell(text.value(), meant.get()));
  }

  /** The action that results from putting the colon where another mark, or nothing, stands. */
  private static Optional<String> meant(
      String written, EndpointPolicy policy, CheckContext context) {
    for (Service service : context.servicesBehind(policy)) {
      Optional<Action> action = service.action(written);
      if (action.isPresent()) {
        return Optional.of(service.prefix() + ":" + action.get().name());
      }
    }
    for (int i = 1; i < written.length() - 1; i++) {
      if (" .:/".indexOf(written.charAt(i)) >= 0) {
        String rest = written.substring(i + 1).replace(":", "").strip();
        Optional<Service> service = context.catalog().service(written.substring(0, i));
        if (service.isPresent() && !service.get().matching(rest).isEmpty()) {
          return Optional.of(service.get().prefix() + ":" + rest);
        }
      }
    }
    return Optional.empty();
  }
}
