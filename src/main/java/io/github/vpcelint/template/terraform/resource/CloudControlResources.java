package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The resources of the AWSCC provider that are those of the AWS provider under other names.
 *
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_vpc_endpoint">
 *     awscc_ec2_vpc_endpoint</a>
 */
public final class CloudControlResources {
  private CloudControlResources() {}

  /** The type of the AWS provider for one of AWSCC; any other type stays what it is. */
  static String type(String type) {
    return switch (type) {
      case "awscc_ec2_vpc_endpoint" -> EndpointResources.ENDPOINT;
      case "awscc_ec2_vpc" -> "aws_vpc";
      case "awscc_ec2_subnet" -> "aws_subnet";
      case "awscc_ec2_route_table" -> "aws_route_table";
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
                  renamed(resource.body()),
                  resource.planned()));
    }
    return translated;
  }

  private static MapValue renamed(MapValue body) {
    List<MapValue.Field> fields = new ArrayList<>(body.fields().size());
    for (MapValue.Field field : body.fields()) {
      String name = field.key().text().orElse("");
      String renamed =
          switch (name) {
            case "policy_document" -> "policy";
            case "ipv_6_cidr_block" -> "ipv6_cidr_block";
            case "ipv_6_native" -> "ipv6_native";
            default -> name;
          };
      fields.add(
          renamed.equals(name)
              ? field
              : new MapValue.Field(
                  TextValue.literal(renamed, Origin.shownAt(field.keySpan())), field.value()));
    }
    return new MapValue(List.copyOf(fields), body.open(), body.span());
  }
}
