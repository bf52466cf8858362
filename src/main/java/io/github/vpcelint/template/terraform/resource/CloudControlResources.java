package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The resources of the AWSCC provider that are those of the AWS provider under other names.
 *
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_vpc_endpoint">
 *     awscc_ec2_vpc_endpoint</a>
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_security_group">
 *     awscc_ec2_security_group</a>
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/route53_hosted_zone">
 *     awscc_route53_hosted_zone</a>
 */
public final class CloudControlResources {
  private static final String GROUP = "awscc_ec2_security_group";
  private static final String GROUP_INGRESS = "awscc_ec2_security_group_ingress";
  private static final String GROUP_EGRESS = "awscc_ec2_security_group_egress";
  private static final String ZONE = "awscc_route53_hosted_zone";

  /** Stands for the objects in a group's lists of rules, which have no type of their own. */
  private static final String RULE_OF_GROUP = "rule";

  private CloudControlResources() {}

  /** The type of the AWS provider for one of AWSCC; any other type stays what it is. */
  static String type(String type) {
    return switch (type) {
      case "awscc_ec2_vpc_endpoint" -> EndpointResources.ENDPOINT;
      case "awscc_ec2_vpc" -> "aws_vpc";
      case "awscc_ec2_subnet" -> "aws_subnet";
      case "awscc_ec2_route_table" -> "aws_route_table";
      case GROUP -> "aws_security_group";
      case GROUP_INGRESS -> "aws_vpc_security_group_ingress_rule";
      case GROUP_EGRESS -> "aws_vpc_security_group_egress_rule";
      case ZONE -> "aws_route53_zone";
      default -> type;
    };
  }

  /**
   * The name of an attribute for references: each of these has its identifier also under a name
   * that tells what it is.
   */
  public static String attribute(String type, String attribute) {
    boolean identifier =
        switch (type) {
          case "awscc_ec2_vpc_endpoint" -> attribute.equals("vpc_endpoint_id");
          case "awscc_ec2_vpc" -> attribute.equals("vpc_id");
          case "awscc_ec2_subnet" -> attribute.equals("subnet_id");
          case "awscc_ec2_route_table" -> attribute.equals("route_table_id");
          case GROUP -> attribute.equals("group_id") || attribute.equals("security_group_id");
          default -> false;
        };
    return identifier ? Symbol.ID : attribute;
  }

  /** The resources with those of AWSCC as the AWS provider has them. */
  static List<ResourceInstance> translated(List<ResourceInstance> resources) {
    List<ResourceInstance> translated = new ArrayList<>(resources.size());
    for (ResourceInstance resource : resources) {
      String type = type(resource.type());
      translated.add(
          type.equals(resource.type())
              ? resource
              : new ResourceInstance(
                  type,
                  resource.address(),
                  resource.nameSpan(),
                  resource.when(),
                  resource.deployment(),
                  renamed(resource.type(), resource.body()),
                  resource.planned()));
    }
    return translated;
  }

  private static MapValue renamed(String type, MapValue body) {
    List<MapValue.Field> fields = new ArrayList<>(body.fields().size());
    for (MapValue.Field field : body.fields()) {
      String name = field.key().text().orElse("");
      boolean rules = type.equals(GROUP) && name.startsWith("security_group_");
      Value value = rules ? withRules(field.value()) : field.value();
      fields.add(field(field, name, name(type, name), value));
    }
    return new MapValue(List.copyOf(fields), body.open(), body.span());
  }

  private static MapValue.Field field(
      MapValue.Field field, String name, String renamed, Value value) {
    return renamed.equals(name) && value == field.value()
        ? field
        : new MapValue.Field(TextValue.literal(renamed, Origin.shownAt(field.keySpan())), value);
  }

  /** The rules of a group; what is not known of them stays so. */
  private static Value withRules(Value rules) {
    if (rules instanceof ListValue list) {
      List<Value> items = new ArrayList<>(list.items().size());
      for (Value item : list.items()) {
        items.add(withRules(item));
      }
      return new ListValue(items, list.open(), list.span());
    }
    if (rules instanceof ChoiceValue choice) {
      List<ChoiceValue.Branch> branches = new ArrayList<>(choice.branches().size());
      for (ChoiceValue.Branch branch : choice.branches()) {
        branches.add(new ChoiceValue.Branch(branch.when(), withRules(branch.value())));
      }
      return new ChoiceValue(branches, choice.span());
    }
    return rules instanceof MapValue rule ? renamed(RULE_OF_GROUP, rule) : rules;
  }

  private static String name(String type, String name) {
    return switch (type) {
      case GROUP ->
          switch (name) {
            case "security_group_ingress" -> "ingress";
            case "security_group_egress" -> "egress";
            default -> name;
          };
      case RULE_OF_GROUP ->
          switch (name) {
            case "ip_protocol" -> "protocol";
            case "cidr_ip" -> "cidr_blocks";
            case "cidr_ipv_6" -> "ipv6_cidr_blocks";
            case "source_prefix_list_id", "destination_prefix_list_id" -> "prefix_list_ids";
            default -> isGroup(name) ? "security_groups" : name;
          };
      case GROUP_INGRESS, GROUP_EGRESS ->
          switch (name) {
            case "group_id" -> "security_group_id";
            case "cidr_ip" -> "cidr_ipv4";
            case "cidr_ipv_6" -> "cidr_ipv6";
            case "source_prefix_list_id", "destination_prefix_list_id" -> "prefix_list_id";
            default -> isGroup(name) ? "referenced_security_group_id" : name;
          };
      case ZONE -> name.equals("vp_cs") ? "vpc" : name;
      default ->
          switch (name) {
            case "policy_document" -> "policy";
            case "ipv_6_cidr_block" -> "ipv6_cidr_block";
            case "ipv_6_native" -> "ipv6_native";
            default -> name;
          };
    };
  }

  private static boolean isGroup(String name) {
    return name.equals("source_security_group_id")
        || name.equals("source_security_group_name")
        || name.equals("destination_security_group_id");
  }
}
