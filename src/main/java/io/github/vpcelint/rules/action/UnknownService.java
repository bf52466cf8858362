package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.EndpointService;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.spelling.NearestName;
import java.util.Optional;

/** An action of a service that does not exist. */
public final class UnknownService extends ActionRule {
  @Override
  Optional<FindingBuilder> check(
      ActionPattern pattern, EndpointPolicy policy, CheckContext context) {
    boolean named = pattern.form() == ActionPattern.Form.NAMED;
    return named && pattern.services(context.catalog()).isEmpty()
        ? Optional.of(find(pattern, context))
        : Optional.empty();
  }

  private static FindingBuilder find(ActionPattern pattern, CheckContext context) {
    PolicyText prefix = pattern.prefix();
    String shown = prefix.display();
    FindingBuilder finding =
        context.find(
            prefix.innerSpan(),
            "no service has the prefix \""
                + shown
                + "\", so "
                + pattern.text().display()
                + " matches nothing (AWS's list of "
                + context.catalog().date()
                + ")");
    Optional<String> label = ofEndpointService(shown, context);
    Optional<String> meant =
        label.isPresent() ? label : NearestName.closest(shown, context.catalog().servicePrefixes());
    return meant.isEmpty()
        ? finding.help("use a prefix of the service authorization reference")
        : finding
            .help("did you mean " + meant.get() + ":" + pattern.name().display() + "?")
            .fix(Fix.respell(prefix.value(), meant.get()));
  }

  /** Endpoint services are not always called like the prefix of their actions. */
  private static Optional<String> ofEndpointService(String label, CheckContext context) {
    Optional<EndpointService> service = context.catalog().endpointServices().withLabel(label);
    return service.isPresent() && service.get().iamPrefixes().size() == 1
        ? Optional.of(service.get().iamPrefixes().get(0))
        : Optional.empty();
  }
}
