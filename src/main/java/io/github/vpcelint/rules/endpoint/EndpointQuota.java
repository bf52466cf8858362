package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * More endpoints than AWS allows unless asked (<a
 * href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html">quotas</a>).
 * Only those count that exist in every deployment.
 */
public final class EndpointQuota implements Rule {
  /** Interface and Gateway Load Balancer endpoints of one VPC, together. */
  static final int IN_ONE_VPC = 50;

  /** Gateway endpoints of one Region. */
  static final int GATEWAYS = 20;

  @Override
  public void check(CheckContext context) {
    for (List<VpcEndpoint> inside : context.estate().endpointIndex().inOneVpc()) {
      if (inside.size() > IN_ONE_VPC && inside.get(0).vpc().written()) {
        List<VpcEndpoint> counted = withInterfaces(inside, context);
        if (counted.size() > IN_ONE_VPC) {
          String where = VpcNames.of(counted.get(0).vpc().value(), context);
          String what = " interface and Gateway Load Balancer endpoints of " + where;
          report(counted, IN_ONE_VPC, what + "; AWS allows " + IN_ONE_VPC + " in a VPC", context);
        }
      }
    }
    for (List<VpcEndpoint> gateways : gatewaysByStack(context).values()) {
      if (gateways.size() > GATEWAYS) {
        String what = " gateway endpoints of one stack or root module; AWS allows ";
        report(gateways, GATEWAYS, what + GATEWAYS + " in a Region", context);
      }
    }
  }

  private static List<VpcEndpoint> withInterfaces(
      List<VpcEndpoint> endpoints, CheckContext context) {
    List<VpcEndpoint> counted = new ArrayList<>();
    for (VpcEndpoint endpoint : endpoints) {
      Condition counts =
          EndpointKind.isInterface(endpoint)
              .or(EndpointKind.is(endpoint, EndpointType.GATEWAY_LOAD_BALANCER))
              .and(context.estate().same(endpoints.get(0).vpc().value(), endpoint.vpc().value()));
      if (counts == Condition.always()) {
        counted.add(endpoint);
      }
    }
    return counted;
  }

  /** A stack or root module may be in several Regions, so each of these counts by itself. */
  private static Map<String, List<VpcEndpoint>> gatewaysByStack(CheckContext context) {
    Map<String, List<VpcEndpoint>> byStack = new LinkedHashMap<>();
    for (VpcEndpoint endpoint : context.estate().endpoints()) {
      if (EndpointKind.isGateway(endpoint) == Condition.always()) {
        String region = endpoint.declaration().deployment().region().display();
        String key = endpoint.declaration().deployment().scope() + "\n" + region;
        List<VpcEndpoint> gateways = byStack.get(key);
        if (gateways == null) {
          gateways = new ArrayList<>();
          byStack.put(key, gateways);
        }
        gateways.add(endpoint);
      }
    }
    return byStack;
  }

  private static void report(
      List<VpcEndpoint> endpoints, int most, String what, CheckContext context) {
    VpcEndpoint first = endpoints.get(most);
    context
        .find(
            first.declaration().nameSpan(),
            first.declaration().name()
                + " is number "
                + (most + 1)
                + " of "
                + endpoints.size()
                + what
                + " unless the quota is raised, and answers \"VpcEndpointLimitExceeded\"")
        .help("ask for a higher quota before you deploy, or share endpoints between workloads")
        .about(first.declaration().name())
        .report();
  }
}
