package io.github.vpcelint.rules.effect;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.ActionSet;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.value.Condition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A policy that lets through what AWS's default policy does: everything. */
public final class FullAccessPolicy implements PolicyRule {
  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    if (!policy.document().complete() || Effects.hasDeny(policy)) {
      return;
    }
    List<Service> behind = context.servicesBehind(policy);
    Set<String> named = new HashSet<>();
    for (Statement statement : policy.document().statements()) {
      if (isUnlimited(statement)) {
        ActionSet actions = ActionSet.of(statement.action().orElseThrow());
        boolean all = isEverything(actions);
        for (Service service : behind) {
          for (String name : all ? List.<String>of() : actions.certain(service)) {
            named.add(service.prefix() + ":" + name);
          }
        }
        if (all || areAll(named, behind)) {
          report(statement, policy, context);
          return;
        }
      }
    }
  }

  /** Whether it is for everyone, on everything, without a condition. */
  private static boolean isUnlimited(Statement statement) {
    return Effects.isReadableAllow(statement)
        && statement.when() == Condition.always()
        && statement.map().field("Condition").isEmpty()
        && isForEveryone(statement.principal().orElseThrow())
        && !statement.action().orElseThrow().negated()
        && isOnEverything(statement.resource().orElseThrow());
  }

  private static boolean isForEveryone(PrincipalElement principal) {
    for (PrincipalElement.Entry entry : principal.entries()) {
      if (entry.everyone() && entry.principal().always() && !principal.negated()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnEverything(PatternElement resource) {
    for (PolicyText text : resource.patterns()) {
      if (text.always() && text.units().equals("*") && !resource.negated()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEverything(ActionSet actions) {
    for (ActionPattern pattern : actions.patterns()) {
      if (pattern.form() == ActionPattern.Form.EVERYTHING && pattern.text().always()) {
        return true;
      }
    }
    return false;
  }

  private static boolean areAll(Set<String> named, List<Service> behind) {
    for (Service service : behind) {
      for (String name : service.actionNames()) {
        if (!named.contains(service.prefix() + ":" + name)) {
          return false;
        }
      }
    }
    return !behind.isEmpty();
  }

  private static void report(Statement statement, EndpointPolicy policy, CheckContext context) {
    context
        .find(
            statement.span(),
            "this policy lets through what AWS's default policy does, which is everything: a call of"
                + " any action on another account's resource, for example, signed by somebody you do"
                + " not know")
        .help(
            "limit who calls and what is called on, at least by aws:PrincipalOrgID and"
                + " aws:ResourceOrgID; or leave the policy out to say that you want it so")
        .in(policy, statement, "Effect")
        .report();
  }
}
