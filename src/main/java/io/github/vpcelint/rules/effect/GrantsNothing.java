package io.github.vpcelint.rules.effect;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.value.MapValue;
import java.util.List;
import java.util.Optional;

/** A policy that no request passes. */
public final class GrantsNothing implements PolicyRule {
  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    Optional<MapValue.Field> list = policy.document().map().field("Statement");
    if (list.isEmpty() || !policy.document().complete() || isReplaced(policy, context)) {
      return;
    }
    boolean onlyDenies = !Effects.hasOther(policy.document());
    if (onlyDenies && Effects.hasDeny(policy)) {
      report(
          list.get(),
          "there are only Denies in it, and a call that nothing allows is refused, "
              + example(policy, context),
          "add a statement that allows what the endpoint is for",
          policy,
          context);
    } else if (!onlyDenies && Effects.grantsNothing(policy, context)) {
      Statement first = Effects.firstAllow(policy);
      report(
          list.get(),
          Effects.whyNot(first, policy, context),
          "let " + first.title() + " allow what the endpoint is for",
          policy,
          context);
    }
  }

  /** Whether the endpoint has another document, too, for which this one may keep the place. */
  private static boolean isReplaced(EndpointPolicy policy, CheckContext context) {
    for (EndpointPolicy other : context.estate().policies()) {
      if (other != policy
          && policy.endpoint().isPresent()
          && other.isFor(policy.endpoint().get())) {
        return true;
      }
    }
    return false;
  }

  private static String example(EndpointPolicy policy, CheckContext context) {
    List<Service> behind = context.servicesBehind(policy);
    return behind.isEmpty() || behind.get(0).actionNames().isEmpty()
        ? "whatever it is"
        : behind.get(0).prefix() + ":" + behind.get(0).actionNames().get(0) + " for example";
  }

  private static void report(
      MapValue.Field list,
      String reason,
      String help,
      EndpointPolicy policy,
      CheckContext context) {
    FindingBuilder finding =
        context
            .find(
                list.keySpan(),
                "no request passes this policy, so the endpoint is closed to everyone: " + reason)
            .help(help)
            .in(policy)
            .about(policy.name() + "/Statement");
    for (Statement statement : policy.document().statements()) {
      finding.related(statement.span(), statement.denies() ? "denies" : "allows nothing");
    }
    finding.report();
  }
}
