package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.DnsAssociation;
import io.github.vpcelint.estate.DnsRecord;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.PrivateHostedZone;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.ResolverRule;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * The resources that decide who answers the DNS questions of a VPC.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html">
 *     AWS::Route53::HostedZone</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverrule.html">
 *     AWS::Route53Resolver::ResolverRule</a>
 */
final class DnsResources {
  static final String ZONE = "AWS::Route53::HostedZone";
  static final String RECORD = "AWS::Route53::RecordSet";
  static final String RECORDS = "AWS::Route53::RecordSetGroup";
  static final String RULE = "AWS::Route53Resolver::ResolverRule";
  static final String RULE_ASSOCIATION = "AWS::Route53Resolver::ResolverRuleAssociation";

  private final EstatePart part;

  DnsResources(EstatePart part) {
    this.part = part;
  }

  /** Adds what a resource of one of these types declares. */
  void add(Resource resource) {
    switch (resource.declaration().type()) {
      case ZONE -> addZone(resource);
      case RECORD -> addRecord(resource, resource.property("Name").value(), Condition.always());
      case RECORDS -> addRecords(resource);
      case RULE -> addRule(resource);
      default -> addRuleAssociation(resource);
    }
  }

  /** A zone is private as soon as it has a VPC. */
  private void addZone(Resource resource) {
    Property vpcs = resource.property("VPCs");
    if (vpcs.value() instanceof AbsentValue) {
      return;
    }
    PrivateHostedZone zone =
        new PrivateHostedZone(resource.declaration(), resource.property("Name"), id(resource));
    part.add(zone);
    for (Cases.Case each : Cases.items(vpcs.value())) {
      Optional<MapValue.Field> vpc =
          each.value() instanceof MapValue map ? map.field("VPCId") : Optional.empty();
      if (vpc.isPresent()) {
        Condition when = resource.declaration().when().and(each.when());
        Property id = new Property("VPCId", vpc.get().keySpan(), vpc.get().value());
        part.add(new DnsAssociation(zone.id(), id, when));
      }
    }
  }

  private void addRecords(Resource resource) {
    for (Cases.Case each : Cases.items(resource.property("RecordSets").value())) {
      Optional<Value> name =
          each.value() instanceof MapValue map ? map.get("Name") : Optional.of(each.value());
      if (name.isPresent()) {
        addRecord(resource, name.get(), each.when());
      }
    }
  }

  private void addRecord(Resource resource, Value name, Condition when) {
    Property id = resource.property("HostedZoneId");
    Property zone = id.written() ? id : resource.property("HostedZoneName");
    part.add(new DnsRecord(zone.value(), name, resource.declaration().when().and(when)));
  }

  private void addRule(Resource resource) {
    part.add(
        new ResolverRule(
            resource.declaration(),
            resource.property("DomainName"),
            resource.property("RuleType"),
            id(resource)));
  }

  private void addRuleAssociation(Resource resource) {
    part.add(
        new DnsAssociation(
            resource.property("ResolverRuleId").value(),
            resource.property("VPCId"),
            resource.declaration().when()));
  }

  private static UnknownValue id(Resource resource) {
    return new UnknownValue(resource.declaration().id(), resource.declaration().nameSpan());
  }
}
