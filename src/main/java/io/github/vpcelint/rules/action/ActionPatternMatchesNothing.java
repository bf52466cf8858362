package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.spelling.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pattern of actions that matches none. */
public final class ActionPatternMatchesNothing extends ActionRule {
  @Override
  Optional<FindingBuilder> check(
      ActionPattern pattern, EndpointPolicy policy, CheckContext context) {
    boolean named = pattern.form() == ActionPattern.Form.NAMED;
    if (!named || (pattern.literalPrefix().isPresent() && pattern.literalName().isPresent())) {
      return Optional.empty();
    }
    List<Service> services = pattern.services(context.catalog());
    return !services.isEmpty() && matchesNothing(pattern, services)
        ? Optional.of(find(pattern, services, context))
        : Optional.empty();
  }

  private static boolean matchesNothing(ActionPattern pattern, List<Service> services) {
    for (Service service : services) {
      if (!pattern.widest(service).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static FindingBuilder find(
      ActionPattern pattern, List<Service> services, CheckContext context) {
    Service first = services.get(0);
    String of = services.size() == 1 ? first.name() : pattern.prefix().display();
    FindingBuilder finding =
        context.find(
            pattern.name().innerSpan(),
            "no action of "
                + of
                + " matches \""
                + pattern.name().display()
                + "\" (AWS's list of "
                + context.catalog().date()
                + ")");
    Optional<String> meant = services.size() == 1 ? meant(pattern.name(), first) : Optional.empty();
    return meant.isEmpty()
        ? finding.help("name the actions, or a beginning that some of them have")
        : finding
            .help("did you mean " + first.prefix() + ":" + meant.get() + "?")
            .fix(Fix.respell(pattern.name().value(), meant.get()));
  }

  /** For a beginning and a star: the beginning of actions that it was probably meant to be. */
  private static Optional<String> meant(PolicyText name, Service service) {
    String written = name.text().orElse("");
    int star = written.length() - 1;
    if (star < 1 || written.indexOf('*') != star || written.indexOf('?') >= 0) {
      return Optional.empty();
    }
    Optional<String> nearest = NearestName.closest(written.substring(0, star), beginnings(service));
    return nearest.isPresent() ? Optional.of(nearest.get() + "*") : Optional.empty();
  }

  /** The names of the actions, cut after each of their words. */
  private static List<String> beginnings(Service service) {
    List<String> beginnings = new ArrayList<>();
    for (String name : service.actionNames()) {
      for (int i = 1; i <= name.length(); i++) {
        boolean end = i == name.length() || Character.isUpperCase(name.charAt(i));
        if (end && !beginnings.contains(name.substring(0, i))) {
          beginnings.add(name.substring(0, i));
        }
      }
    }
    return beginnings;
  }
}
