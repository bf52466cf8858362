package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.EndpointLinks.Link;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.SecurityGroup;
import io.github.vpcelint.estate.Vpc;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/** A security group of another VPC than the endpoint's. */
public final class ForeignSecurityGroup implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    if (!endpoint.vpc().written()) {
      return;
    }
    for (Link link : context.estate().network().securityGroupsOf(endpoint).links()) {
      Optional<Value> vpc = context.estate().network().vpcOfGroup(link.id());
      if (vpc.isPresent() && !(vpc.get() instanceof AbsentValue)) {
        checkVpc(endpoint, link, vpc.get(), context);
      }
      Optional<SecurityGroup> group = context.estate().network().securityGroup(link.id());
      if (group.isPresent() && !group.get().isDefault()) {
        checkWithoutVpc(endpoint, link, group.get().vpc(), context);
      }
    }
  }

  private static void checkVpc(VpcEndpoint endpoint, Link link, Value vpc, CheckContext context) {
    Condition different = context.estate().different(endpoint.vpc().value(), vpc);
    if (different != Condition.never()) {
      String where = "is in " + VpcNames.of(vpc, context);
      report(endpoint, link, where, context)
          .related(vpc.span(), "the group is in this VPC")
          .when(different.and(isGiven(vpc)))
          .report();
    }
  }

  /** Nothing is not another VPC, but the default one, which is looked at by itself. */
  private static Condition isGiven(Value vpc) {
    return new Property("", vpc.span(), vpc).isAbsent().not();
  }

  /** A group without a VPC is in the Region's default VPC, which no template creates. */
  private static void checkWithoutVpc(
      VpcEndpoint endpoint, Link link, Property own, CheckContext context) {
    Condition absent = own.isAbsent();
    Optional<Vpc> vpc = context.estate().vpc(endpoint.vpc().value());
    if (absent != Condition.never() && vpc.isPresent() && !vpc.get().isDefault()) {
      String where = "has no " + own.name() + ", so it is in the Region's default VPC";
      report(endpoint, link, where, context)
          .related(own.keySpan(), "the group is declared here")
          .when(absent)
          .report();
    }
  }

  private static FindingBuilder report(
      VpcEndpoint endpoint, Link link, String where, CheckContext context) {
    Optional<SecurityGroup> group = context.estate().network().securityGroup(link.id());
    String name = group.isPresent() ? group.get().declaration().name() : link.id().display();
    FindingBuilder finding =
        context
            .find(
                link.place(),
                name
                    + " "
                    + where
                    + ", but "
                    + endpoint.declaration().name()
                    + " is in "
                    + VpcNames.of(endpoint.vpc().value(), context)
                    + "; AWS refuses a security group of another VPC")
            .help("use a security group of the endpoint's VPC")
            .related(endpoint.vpc().value().span(), "the endpoint is in this VPC")
            .because(endpoint.declaration(), endpoint.securityGroups(), link)
            .because(endpoint.declaration(), endpoint.vpc())
            .about(endpoint.declaration().name() + "/" + endpoint.securityGroups().name())
            .when(endpoint.declaration().when().and(link.when()));
    return group.isPresent() && group.get().vpc().written()
        ? finding.because(group.get().declaration(), group.get().vpc())
        : finding;
  }
}
