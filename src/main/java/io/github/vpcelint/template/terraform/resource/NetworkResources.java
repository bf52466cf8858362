package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.EstatePart;
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
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Subnets, security groups and route tables.
 *
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs">The AWS
 *     provider's resources</a>
 */
final class NetworkResources {
  private static final SecurityGroupRuleReader RULES =
      new SecurityGroupRuleReader(
          "protocol",
          "from_port",
          "to_port",
          List.of(
              new Named("cidr_blocks", Peer.Kind.IPV4),
              new Named("ipv6_cidr_blocks", Peer.Kind.IPV6),
              new Named("security_groups", Peer.Kind.GROUP),
              new Named("source_security_group_id", Peer.Kind.GROUP),
              new Named("prefix_list_ids", Peer.Kind.PREFIX_LIST)),
          "self");
  private static final SecurityGroupRuleReader SINGLE_RULES =
      new SecurityGroupRuleReader(
          "ip_protocol",
          "from_port",
          "to_port",
          List.of(
              new Named("cidr_ipv4", Peer.Kind.IPV4),
              new Named("cidr_ipv6", Peer.Kind.IPV6),
              new Named("referenced_security_group_id", Peer.Kind.GROUP),
              new Named("prefix_list_id", Peer.Kind.PREFIX_LIST)),
          "");

  private final EstatePart part;

  NetworkResources(EstatePart part) {
    this.part = part;
  }

  /** Whether resources of a type mean something here. */
  static boolean concerns(String type) {
    return switch (type) {
      case "aws_subnet",
          "aws_default_subnet",
          "aws_security_group",
          "aws_default_security_group",
          "aws_security_group_rule",
          "aws_vpc_security_group_ingress_rule",
          "aws_vpc_security_group_egress_rule",
          "aws_route_table",
          "aws_default_route_table",
          // Only their arguments are looked at: a DNS server of one's own may pass names on to
          // AWS's.
          "aws_vpc_dhcp_options",
          "aws_vpc_dhcp_options_association" ->
          true;
      default -> false;
    };
  }

  /** Adds what a resource declares; one of another type is left alone. */
  void add(ResourceInstance resource) {
    switch (resource.type()) {
      case "aws_subnet", "aws_default_subnet" -> addSubnet(resource);
      case "aws_security_group" -> addGroup(resource, false);
      case "aws_default_security_group" -> addGroup(resource, true);
      case "aws_security_group_rule" -> addRuleOfType(resource);
      case "aws_vpc_security_group_ingress_rule" ->
          addRule(resource, Direction.INGRESS, SINGLE_RULES);
      case "aws_vpc_security_group_egress_rule" ->
          addRule(resource, Direction.EGRESS, SINGLE_RULES);
      case "aws_route_table", "aws_default_route_table" ->
          part.add(
              new RouteTable(resource.declaration(), resource.property("vpc_id"), id(resource)));
      default -> {}
    }
  }

  private static Optional<String> id(ResourceInstance resource) {
    return resource.property(Symbol.ID).value().text();
  }

  private void addSubnet(ResourceInstance subnet) {
    part.add(
        new Subnet(
            subnet.declaration(),
            subnet.property("vpc_id"),
            subnet.property("availability_zone"),
            subnet.property("availability_zone_id"),
            written(subnet, "cidr_block", "ipv4_ipam_pool_id"),
            written(subnet, "ipv6_cidr_block", "ipv6_ipam_pool_id"),
            subnet.property("ipv6_native"),
            id(subnet)));
  }

  private static Property written(ResourceInstance resource, String first, String second) {
    Property property = resource.property(first);
    return property.written() ? property : resource.property(second);
  }

  private void addGroup(ResourceInstance resource, boolean isDefault) {
    part.add(
        new SecurityGroup(
            resource.declaration(), resource.property("vpc_id"), isDefault, id(resource)));
    addRules(resource, "ingress", Direction.INGRESS);
    addRules(resource, "egress", Direction.EGRESS);
  }

  /** Blocks of one type may stand in several fields, and in {@code dynamic} blocks. */
  private void addRules(ResourceInstance group, String block, Direction direction) {
    Declaration declaration = group.declaration();
    Value id = new UnknownValue(declaration.id(), declaration.nameSpan());
    Position position = new Position(declaration, direction, id, declaration.when());
    for (MapValue.Field field : group.body().fields()) {
      if (field.key().text().orElse("").equals(block)) {
        for (SecurityGroupRule rule : RULES.readAll(field.value(), position)) {
          part.add(rule);
        }
      }
    }
    if (!new Arguments(group.body()).blocks(block).complete()) {
      part.add(SecurityGroupRuleReader.unknown(declaration.nameSpan(), position));
    }
  }

  private void addRuleOfType(ResourceInstance rule) {
    Property type = rule.property("type");
    Condition ingress = type.is("ingress");
    Condition egress = type.is("egress");
    if (ingress != Condition.never()) {
      addRule(rule, Direction.INGRESS, RULES, ingress);
    }
    if (egress != Condition.never()) {
      addRule(rule, Direction.EGRESS, RULES, egress);
    }
    Condition either = ingress.or(egress).not();
    if (either != Condition.never()) {
      for (Direction direction : List.of(Direction.INGRESS, Direction.EGRESS)) {
        Position position = position(rule, direction, either);
        part.add(SecurityGroupRuleReader.unknown(rule.nameSpan(), position));
      }
    }
  }

  private void addRule(ResourceInstance rule, Direction direction, SecurityGroupRuleReader reader) {
    addRule(rule, direction, reader, Condition.always());
  }

  private void addRule(
      ResourceInstance rule, Direction direction, SecurityGroupRuleReader reader, Condition when) {
    part.add(reader.read(rule.body(), rule.nameSpan(), position(rule, direction, when)));
  }

  private static Position position(ResourceInstance rule, Direction direction, Condition when) {
    Value group = rule.property("security_group_id").value();
    return new Position(rule.declaration(), direction, group, rule.when().and(when));
  }
}
