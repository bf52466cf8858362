package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.estate.Attachment;
import java.util.List;
import java.util.Optional;

/**
 * A type of resources that set an argument of an endpoint.
 *
 * @param type the type: {@code aws_vpc_endpoint_subnet_association}
 * @param kind what it sets
 * @param argument the argument that says to what
 * @param own the endpoint's own argument for it, which takes a list where each resource adds one
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint">
 *     aws_vpc_endpoint</a>
 */
record AttachmentType(String type, Attachment.Kind kind, String argument, String own) {
  static final AttachmentType POLICY =
      new AttachmentType("aws_vpc_endpoint_policy", Attachment.Kind.POLICY, "policy", "policy");
  static final AttachmentType PRIVATE_DNS =
      new AttachmentType(
          "aws_vpc_endpoint_private_dns",
          Attachment.Kind.PRIVATE_DNS,
          "private_dns_enabled",
          "private_dns_enabled");
  static final AttachmentType SUBNET =
      new AttachmentType(
          "aws_vpc_endpoint_subnet_association", Attachment.Kind.SUBNET, "subnet_id", "subnet_ids");
  static final AttachmentType ROUTE_TABLE =
      new AttachmentType(
          "aws_vpc_endpoint_route_table_association",
          Attachment.Kind.ROUTE_TABLE,
          "route_table_id",
          "route_table_ids");
  static final AttachmentType SECURITY_GROUP =
      new AttachmentType(
          "aws_vpc_endpoint_security_group_association",
          Attachment.Kind.SECURITY_GROUP,
          "security_group_id",
          "security_group_ids");

  private static final List<AttachmentType> ALL =
      List.of(POLICY, PRIVATE_DNS, SUBNET, ROUTE_TABLE, SECURITY_GROUP);

  /** The type of resources with a name. */
  static Optional<AttachmentType> of(String type) {
    for (AttachmentType each : ALL) {
      if (each.type.equals(type)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
