package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.StatementRule;
import java.util.List;
import java.util.Optional;

/** A wildcard in the part of an action or an ARN that names the service. */
public final class WildcardInServicePrefix implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.action().isPresent()) {
      PatternElement element = statement.action().get();
      for (PolicyText text : element.patterns()) {
        Optional<FindingBuilder> finding = inAction(text, policy, context);
        report(finding, text, element, statement, policy);
      }
    }
    if (statement.resource().isPresent()) {
      PatternElement element = statement.resource().get();
      for (PolicyText text : element.patterns()) {
        report(inArn(text, context), text, element, statement, policy);
      }
    }
  }

  private static void report(
      Optional<FindingBuilder> finding,
      PolicyText text,
      PatternElement element,
      Statement statement,
      EndpointPolicy policy) {
    if (finding.isPresent()) {
      finding.get().in(policy, statement, element.name()).when(text.when()).report();
    }
  }

  private static Optional<FindingBuilder> inAction(
      PolicyText text, EndpointPolicy policy, CheckContext context) {
    ActionPattern pattern = ActionPattern.of(text);
    if (pattern.form() != ActionPattern.Form.NAMED || !isWild(pattern.prefix().units())) {
      return Optional.empty();
    }
    int services = pattern.services(context.catalog()).size();
    return Optional.of(
        context
            .find(
                pattern.prefix().innerSpan(),
                "the prefix \""
                    + pattern.prefix().display()
                    + "\" stands for "
                    + services
                    + (services == 1 ? " service" : " services")
                    + ", while an endpoint leads to one")
            .help(help(pattern, context.servicesBehind(policy))));
  }

  private static Optional<FindingBuilder> inArn(PolicyText text, CheckContext context) {
    Arn arn = Arn.of(text);
    if (arn.form() != Arn.Form.ARN || !isWild(arn.known(Arn.Field.SERVICE).orElse(""))) {
      return Optional.empty();
    }
    PolicyText service = arn.field(Arn.Field.SERVICE);
    return Optional.of(
        context
            .find(
                service.innerSpan(),
                "the ARN is of every service that fits \""
                    + service.display()
                    + "\", those that AWS has yet to make included, while an endpoint leads to one")
            .help("name the service"));
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
