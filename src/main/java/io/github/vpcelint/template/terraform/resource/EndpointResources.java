package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.estate.DepartingEndpoint;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.UnconfiguredPolicy;
import io.github.vpcelint.estate.Vpc;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.template.EndpointPolicies;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the resources of a root module, a plan or a state mean for the common model.
 *
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint">
 *     aws_vpc_endpoint</a>
 */
public final class EndpointResources {
  /** The type of endpoints. */
  public static final String ENDPOINT = "aws_vpc_endpoint";

  private static final String VPC = "aws_vpc";
  private static final String DEFAULT_VPC = "aws_default_vpc";

  private final EstatePart part;
  private final Attachments policies;
  private final Attachments privateDns;
  private final Attachments subnets;
  private final Attachments routeTables;
  private final Attachments securityGroups;
  private final List<Built> endpoints = new ArrayList<>();

  private record Built(ResourceInstance resource, VpcEndpoint endpoint) {}

  private EndpointResources(EstatePart part, List<ResourceInstance> resources) {
    this.part = part;
    this.policies = new Attachments(resources, AttachmentType.POLICY);
    this.privateDns = new Attachments(resources, AttachmentType.PRIVATE_DNS);
    this.subnets = new Attachments(resources, AttachmentType.SUBNET);
    this.routeTables = new Attachments(resources, AttachmentType.ROUTE_TABLE);
    this.securityGroups = new Attachments(resources, AttachmentType.SECURITY_GROUP);
  }

  /** Whether resources of a type mean something for the common model. */
  public static boolean concerns(String resourceType) {
    String type = CloudControlResources.type(resourceType);
    return switch (type) {
      case ENDPOINT, VPC, DEFAULT_VPC -> true;
      default ->
          AttachmentType.of(type).isPresent()
              || DnsResources.concerns(type)
              || NetworkResources.concerns(type);
    };
  }

  /** Adds what resources that belong together declare. */
  public static void addTo(EstatePart part, List<ResourceInstance> written) {
    List<ResourceInstance> resources = CloudControlResources.translated(written);
    EndpointResources all = new EndpointResources(part, resources);
    DnsResources dns = new DnsResources(part);
    NetworkResources network = new NetworkResources(part);
    for (ResourceInstance resource : resources) {
      if (resource.type().equals(ENDPOINT)) {
        all.addEndpoint(resource);
      } else if (resource.type().equals(VPC) || resource.type().equals(DEFAULT_VPC)) {
        all.addVpc(resource);
      } else {
        dns.add(resource);
        network.add(resource);
      }
    }
    for (ResourceInstance resource : resources) {
      if (resource.type().equals(AttachmentType.POLICY.type())) {
        all.addAttachedPolicy(resource);
      }
    }
    all.addAttachments();
  }

  private void addAttachments() {
    policies.addTo(part);
    privateDns.addTo(part);
    subnets.addTo(part);
    routeTables.addTo(part);
    securityGroups.addTo(part);
  }

  private void addVpc(ResourceInstance vpc) {
    part.add(
        new Vpc(
            vpc.declaration(),
            vpc.property("enable_dns_support"),
            vpc.property("enable_dns_hostnames"),
            vpc.property("cidr_block"),
            vpc.type().equals(DEFAULT_VPC),
            vpc.property(Symbol.ID).value().text()));
  }

  private void addEndpoint(ResourceInstance resource) {
    VpcEndpoint endpoint =
        new VpcEndpoint(
            resource.declaration(),
            resource.property("vpc_endpoint_type"),
            resource.property("service_name"),
            resource.property("service_region"),
            resource.property("vpc_id"),
            subnets.listOf(resource),
            securityGroups.listOf(resource),
            routeTables.listOf(resource),
            privateDns.of(resource),
            policies.of(resource),
            resource.property("ip_address_type"),
            dnsOptions(resource.property("dns_options")),
            resource.properties());
    endpoints.add(new Built(resource, endpoint));
    part.add(endpoint);
    if (policies.isLeftover(resource)) {
      part.add(new UnconfiguredPolicy(endpoint, resource.property("policy")));
    }
    EndpointPolicies.add(
        resource.property("policy"), resource.declaration(), Optional.of(endpoint), part);
  }

  /**
   * Adds an endpoint that a plan destroys.
   *
   * @param resource the endpoint as it is before
   * @param order when it goes
   */
  public static void addDeparting(
      EstatePart part, ResourceInstance resource, DepartingEndpoint.Order order) {
    part.add(
        new DepartingEndpoint(
            resource.declaration(),
            order,
            resource.property("service_name"),
            resource.property("vpc_id"),
            resource.property("private_dns_enabled")));
  }

  /** The one block that there can be, which JSON and plans may write as a list. */
  private static Property dnsOptions(Property blocks) {
    return blocks.value() instanceof ListValue list && list.items().size() == 1 && !list.open()
        ? new Property(blocks.name(), blocks.keySpan(), list.items().get(0))
        : blocks;
  }

  private void addAttachedPolicy(ResourceInstance resource) {
    Optional<VpcEndpoint> endpoint = Optional.empty();
    for (Built each : endpoints) {
      if (policies.belongs(resource, each.resource()) == Truth.YES) {
        endpoint = Optional.of(each.endpoint());
      }
    }
    EndpointPolicies.add(resource.property("policy"), resource.declaration(), endpoint, part);
  }
}
