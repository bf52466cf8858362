package io.github.vpcelint.rules.effect;

import io.github.vpcelint.catalog.EndpointService;
import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.catalog.Support;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Condition;
import java.util.List;

/** An endpoint without a policy: AWS gives it one that lets everything through. */
public final class DefaultFullAccess implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    Condition without = endpoint.declaration().when().and(withoutPolicy(endpoint, context));
    if (without == Condition.never()) {
      return;
    }
    for (ServiceCase service : context.services(endpoint)) {
      Support support =
          service.service().isPresent() ? service.service().get().policySupport() : Support.UNKNOWN;
      if (support == Support.YES) {
        report(endpoint, service, without.and(service.when()).and(takesPolicy(endpoint)), context);
      } else if (support == Support.UNKNOWN) {
        context.undecided(
            endpoint.declaration().nameSpan(),
            "no source says whether endpoints of " + service.label() + " take a policy");
      }
    }
  }

  /** An empty text resets the policy to the default one. */
  private static Condition withoutPolicy(VpcEndpoint endpoint, CheckContext context) {
    Condition without = endpoint.policy().isAbsent().or(endpoint.policy().is(""));
    for (EndpointPolicy policy : context.estate().policiesOf(endpoint)) {
      without = without.and(policy.when().not());
    }
    return without;
  }

  private static Condition takesPolicy(VpcEndpoint endpoint) {
    return endpoint
        .type()
        .is(EndpointType.INTERFACE.label())
        .or(endpoint.type().is(EndpointType.GATEWAY.label()))
        .or(endpoint.type().isAbsent());
  }

  private static void report(
      VpcEndpoint endpoint, ServiceCase service, Condition when, CheckContext context) {
    context
        .find(
            endpoint.declaration().nameSpan(),
            endpoint.declaration().name()
                + " has no policy, so AWS gives it full access: every principal of every account"
                + " may call every action of "
                + service.label()
                + " through it")
        .help("add a " + endpoint.policy().name() + " that starts from: " + smallest(service))
        .about(endpoint.declaration().name() + "/" + endpoint.policy().name())
        .when(when)
        .report();
  }

  private static String smallest(ServiceCase service) {
    List<String> prefixes =
        service.service().isPresent() ? prefixes(service.service().get()) : List.of();
    String action = prefixes.size() == 1 ? prefixes.get(0) + ":*" : "*";
    return "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\","
        + " \"Action\": \""
        + action
        + "\", \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {\"aws:PrincipalOrgID\":"
        + " \"<your organization's id>\"}}}]}";
  }

  private static List<String> prefixes(EndpointService service) {
    return service.iamPrefixes();
  }
}
