package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.EndpointLinks.Link;
import io.github.vpcelint.estate.Subnet;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.value.Condition;
import java.util.Optional;

/** A subnet of another VPC than the endpoint's. */
public final class ForeignSubnet implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    if (!endpoint.vpc().written()) {
      return;
    }
    for (Link link : context.estate().network().subnetsOf(endpoint).links()) {
      Optional<Subnet> subnet = context.estate().network().subnet(link.id());
      if (subnet.isPresent() && subnet.get().vpc().written()) {
        check(endpoint, link, subnet.get(), context);
      }
    }
  }

  private static void check(VpcEndpoint endpoint, Link link, Subnet subnet, CheckContext context) {
    Condition different = context.estate().different(endpoint.vpc().value(), subnet.vpc().value());
    if (different == Condition.never()) {
      return;
    }
    String name = subnet.declaration().name();
    context
        .find(
            link.place(),
            name
                + " is a subnet of "
                + VpcNames.of(subnet.vpc().value(), context)
                + ", but "
                + endpoint.declaration().name()
                + " is in "
                + VpcNames.of(endpoint.vpc().value(), context)
                + ". AWS refuses it: an endpoint's network interfaces are in the endpoint's VPC")
        .help("list subnets of the endpoint's VPC, or change " + endpoint.vpc().name())
        .related(subnet.vpc().value().span(), name + " is in this VPC")
        .related(endpoint.vpc().value().span(), "the endpoint is in this VPC")
        .because(endpoint.declaration(), endpoint.subnets(), link)
        .because(endpoint.declaration(), endpoint.vpc())
        .because(subnet.declaration(), subnet.vpc())
        .about(endpoint.declaration().name() + "/" + endpoint.subnets().name())
        .when(endpoint.declaration().when().and(link.when()).and(different))
        .report();
  }
}
