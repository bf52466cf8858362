package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import java.util.List;

/** A wildcard in the part of an action that names the service. */
public final class WildcardInServicePrefix implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.action().isEmpty()) {
      return;
    }
    PatternElement element = statement.action().get();
    for (PolicyText text : element.patterns()) {
      ActionPattern pattern = ActionPattern.of(text);
      if (pattern.form() == ActionPattern.Form.NAMED && isWild(pattern.prefix().units())) {
        int services = pattern.services(context.catalog()).size();
        context
            .find(
                pattern.prefix().innerSpan(),
                "the prefix \""
                    + pattern.prefix().display()
                    + "\" stands for "
                    + services
                    + (services == 1 ? " service" : " services")
                    + ", while an endpoint leads to one")
            .help(help(pattern, context.servicesBehind(policy)))
            .in(policy, statement, element.name())
            .when(text.when())
            .report();
      }
    }
  }

  private static boolean isWild(String prefix) {
    return prefix.indexOf('*') >= 0 || prefix.indexOf('?') >= 0;
  }

  private static String help(ActionPattern pattern, List<Service> behind) {
    return behind.size() == 1
        ? "write \"" + behind.get(0).prefix() + ":" + pattern.name().display() + "\""
        : "name the service";
  }
}
