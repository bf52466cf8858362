package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Output;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.RouteTable;
import io.github.vpcelint.estate.SecurityGroup;
import io.github.vpcelint.estate.SecurityGroupRule;
import io.github.vpcelint.estate.SecurityGroupRule.Direction;
import io.github.vpcelint.estate.SecurityGroupRule.Peer;
import io.github.vpcelint.estate.Subnet;
import io.github.vpcelint.template.SecurityGroupRuleReader;
import io.github.vpcelint.template.SecurityGroupRuleReader.Named;
import io.github.vpcelint.template.SecurityGroupRuleReader.Position;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads subnets, security groups and route tables out of a template.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_EC2.html">
 *     Amazon EC2 resource types</a>
 */
final class NetworkReader {
  private static final SecurityGroupRuleReader INGRESS = rules("Source");
  private static final SecurityGroupRuleReader EGRESS = rules("Destination");

  private final EstatePart part;
  private final List<Resource> subnets = new ArrayList<>();
  private final List<Resource> subnetRanges = new ArrayList<>();

  NetworkReader(EstatePart part) {
    this.part = part;
  }

  private static SecurityGroupRuleReader rules(String peer) {
    return new SecurityGroupRuleReader(
        "IpProtocol",
        "FromPort",
        "ToPort",
        List.of(
            new Named("CidrIp", Peer.Kind.IPV4),
            new Named("CidrIpv6", Peer.Kind.IPV6),
            new Named(peer + "SecurityGroupId", Peer.Kind.GROUP),
            new Named(peer + "SecurityGroupName", Peer.Kind.GROUP),
            new Named(peer + "PrefixListId", Peer.Kind.PREFIX_LIST)),
        "");
  }

  /** Reads a resource; one of another type is left alone. */
  void read(Loop.Unrolled resource, String type) {
    switch (type) {
      case "AWS::EC2::Subnet" -> subnets.add(Resource.declared(resource, part));
      case "AWS::EC2::SubnetCidrBlock" -> subnetRanges.add(new Resource(resource));
      case "AWS::EC2::SecurityGroup" -> addGroup(Resource.declared(resource, part));
      case "AWS::EC2::SecurityGroupIngress" ->
          addRule(Resource.declared(resource, part), Direction.INGRESS, INGRESS);
      case "AWS::EC2::SecurityGroupEgress" ->
          addRule(Resource.declared(resource, part), Direction.EGRESS, EGRESS);
      case "AWS::EC2::RouteTable" -> addRouteTable(Resource.declared(resource, part));
      default -> {
        if (type.startsWith("AWS::CloudFormation::") || type.startsWith("Custom::")) {
          addHandedOut(new Resource(resource));
        }
      }
    }
  }

  /** Adds what could not be added before all resources were read. */
  void finish() {
    for (Resource subnet : subnets) {
      part.add(
          new Subnet(
              subnet.declaration(),
              subnet.property("VpcId"),
              subnet.property("AvailabilityZone"),
              subnet.property("AvailabilityZoneId"),
              written(subnet, "CidrBlock", "Ipv4IpamPoolId"),
              ipv6(subnet),
              subnet.property("Ipv6Native"),
              Optional.empty()));
    }
  }

  private static Property written(Resource resource, String first, String second) {
    Property property = resource.property(first);
    return property.written() ? property : resource.property(second);
  }

  /** A subnet may also get its range from a resource of its own. */
  private Property ipv6(Resource subnet) {
    Property own = written(subnet, "Ipv6CidrBlock", "Ipv6IpamPoolId");
    Declaration declaration = subnet.declaration();
    UnknownValue id = new UnknownValue(declaration.id(), declaration.nameSpan());
    for (Resource range : subnetRanges) {
      Property target = range.property("SubnetId");
      if (!own.written() && Equality.of(target.value(), id) != Truth.NO) {
        return new Property(own.name(), target.keySpan(), target.value());
      }
    }
    return own;
  }

  private void addGroup(Resource resource) {
    Declaration declaration = resource.declaration();
    part.add(new SecurityGroup(declaration, resource.property("VpcId"), false, Optional.empty()));
    addRules(resource.property("SecurityGroupIngress"), declaration, Direction.INGRESS, INGRESS);
    addRules(resource.property("SecurityGroupEgress"), declaration, Direction.EGRESS, EGRESS);
  }

  private void addRules(
      Property list, Declaration group, Direction direction, SecurityGroupRuleReader reader) {
    if (list.written()) {
      Value id = new UnknownValue(group.id(), group.nameSpan());
      Position position = new Position(group, direction, id, group.when());
      for (SecurityGroupRule rule : reader.readAll(list.value(), position)) {
        part.add(rule);
      }
    }
  }

  private void addRule(Resource resource, Direction direction, SecurityGroupRuleReader reader) {
    Declaration declaration = resource.declaration();
    Property group = written(resource, "GroupId", "GroupName");
    Position position = new Position(declaration, direction, group.value(), declaration.when());
    MapValue body = resource.body();
    part.add(reader.read(body, declaration.nameSpan(), position));
  }

  private void addRouteTable(Resource resource) {
    part.add(new RouteTable(resource.declaration(), resource.property("VpcId"), Optional.empty()));
  }

  /** What a nested stack or a custom resource is given, its template or code may add to. */
  private void addHandedOut(Resource resource) {
    part.add(new Output(resource.declaration(), resource.body()));
  }
}
