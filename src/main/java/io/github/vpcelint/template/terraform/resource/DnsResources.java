package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.estate.DnsAssociation;
import io.github.vpcelint.estate.DnsRecord;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.OwnEndpointService;
import io.github.vpcelint.estate.PrivateHostedZone;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.ResolverRule;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The resources that decide who answers the DNS questions of a VPC.
 *
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_zone">
 *     aws_route53_zone</a>
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_resolver_rule">
 *     aws_route53_resolver_rule</a>
 */
final class DnsResources {
  private static final String ZONE = "aws_route53_zone";
  private static final String ZONE_ASSOCIATION = "aws_route53_zone_association";
  private static final String RECORD = "aws_route53_record";
  private static final String SERVICE = "aws_vpc_endpoint_service";
  private static final String RULE = "aws_route53_resolver_rule";
  private static final String RULE_ASSOCIATION = "aws_route53_resolver_rule_association";
  private static final String ZONE_ID = "zone_id";
  private static final String VPC_ID = "vpc_id";
  private static final String SERVICE_NAME = "service_name";

  private final EstatePart part;

  DnsResources(EstatePart part) {
    this.part = part;
  }

  /** Whether resources of a type are among these. */
  static boolean concerns(String type) {
    return switch (type) {
      case ZONE, ZONE_ASSOCIATION, RECORD, RULE, RULE_ASSOCIATION, SERVICE -> true;
      default -> false;
    };
  }

  /** Adds what a resource declares; nothing for one of another type. */
  void add(ResourceInstance resource) {
    switch (resource.type()) {
      case ZONE -> addZone(resource);
      case RULE -> addRule(resource);
      case RECORD -> addRecord(resource);
      case SERVICE -> addService(resource);
      case ZONE_ASSOCIATION -> addAssociation(resource, resource.property(ZONE_ID).value());
      case RULE_ASSOCIATION ->
          addAssociation(resource, resource.property("resolver_rule_id").value());
      default -> {}
    }
  }

  /** A zone is private as soon as it has a VPC. */
  private void addZone(ResourceInstance resource) {
    Arguments.Blocks vpcs = new Arguments(resource.body()).blocks("vpc");
    if (vpcs.none()) {
      return;
    }
    PrivateHostedZone zone =
        new PrivateHostedZone(
            resource.declaration(), resource.property("name"), id(resource, ZONE_ID));
    part.add(zone);
    for (Arguments vpc : vpcs.bodies()) {
      Optional<MapValue.Field> id = vpc.field(VPC_ID);
      if (id.isPresent()) {
        Property property = new Property(VPC_ID, id.get().keySpan(), id.get().value());
        part.add(new DnsAssociation(zone.id(), property, resource.when()));
      }
    }
  }

  private void addRecord(ResourceInstance resource) {
    Value zone = identified(resource.property(ZONE_ID).value());
    part.add(new DnsRecord(zone, resource.property("name").value(), resource.when()));
  }

  private void addService(ResourceInstance resource) {
    Property name = resource.property("private_dns_name");
    if (name.written()) {
      Value known = resource.property(SERVICE_NAME).value();
      Symbol id = resource.declaration().id();
      Symbol unknown = new Symbol(id.kind(), id.scope(), id.name(), SERVICE_NAME);
      Value service =
          known.text().isPresent() ? known : new UnknownValue(unknown, resource.nameSpan());
      part.add(new OwnEndpointService(resource.declaration(), service, name));
    }
  }

  private void addRule(ResourceInstance resource) {
    part.add(
        new ResolverRule(
            resource.declaration(),
            resource.property("domain_name"),
            resource.property("rule_type"),
            id(resource, Symbol.ID)));
  }

  private void addAssociation(ResourceInstance resource, Value target) {
    part.add(new DnsAssociation(identified(target), resource.property(VPC_ID), resource.when()));
  }

  /** The identifier of a resource, when a plan or state tells, or the symbol of it. */
  private static Value id(ResourceInstance resource, String attribute) {
    Value known = resource.property(attribute).value();
    return known.text().isPresent()
        ? known
        : new UnknownValue(resource.declaration().id(), resource.nameSpan());
  }

  /** The attribute {@code zone_id} of a zone is the same as its {@code id}. */
  private static Value identified(Value target) {
    if (target instanceof ChoiceValue) {
      List<ChoiceValue.Branch> branches = new ArrayList<>();
      for (Cases.Case each : Cases.of(target)) {
        branches.add(new ChoiceValue.Branch(each.when(), identified(each.value())));
      }
      return new ChoiceValue(branches, target.span());
    }
    if (target instanceof UnknownValue unknown
        && unknown.symbol().kind() == Symbol.Kind.RESOURCE
        && unknown.symbol().attribute().equals(ZONE_ID)) {
      Symbol zone = unknown.symbol();
      return new UnknownValue(
          new Symbol(zone.kind(), zone.scope(), zone.name(), Symbol.ID), unknown.span());
    }
    return target;
  }
}
