package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names what data sources look up. Two that certainly have the same arguments and ask with the same
 * provider find the same thing: those listed here fail unless exactly one thing matches, or give
 * all that match. They have one name, that of the first of them. Everything else has its own.
 *
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/vpc">
 *     aws_vpc: "The given filters must match exactly one VPC"</a>
 */
final class Lookups {
  private final IdentityHashMap<Deployment, Map<String, String>> named = new IdentityHashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /**
   * The name of what an instance of a data source finds.
   *
   * @param own its address
   */
  String name(String own, ResourceBlock block, Scope scope, Deployment deployment) {
    String known = names.get(own);
    if (known != null || !isSelective(block.type()) || !open.add(own)) {
      return known == null ? own : known;
    }
    Optional<String> signature = signature(block, scope);
    String name = own;
    if (signature.isPresent()) {
      Map<String, String> same = named.get(deployment);
      if (same == null) {
        same = new HashMap<>();
        named.put(deployment, same);
      }
      String first = same.putIfAbsent(signature.get(), own);
      name = first == null ? own : first;
    }
    names.put(own, name);
    open.remove(own);
    return name;
  }

  private static boolean isSelective(String type) {
    return switch (type) {
      case "aws_vpc",
          "aws_vpcs",
          "aws_subnet",
          "aws_subnets",
          "aws_security_group",
          "aws_security_groups",
          "aws_route_table",
          "aws_route_tables",
          "aws_route53_zone",
          "aws_vpc_endpoint",
          "aws_vpc_endpoint_service",
          "aws_ssm_parameter" ->
          true;
      default -> false;
    };
  }

  /** The arguments in a form that is the same for the same ones; nothing if one is not certain. */
  private static Optional<String> signature(ResourceBlock block, Scope scope) {
    List<ObjectExpression.Entry> arguments = new ArrayList<>();
    for (ObjectExpression.Entry entry : block.body().entries()) {
      if (!isMetaArgument(entry.name())) {
        arguments.add(entry);
      }
    }
    ObjectExpression written = new ObjectExpression(arguments, block.body().span());
    StringBuilder signature = new StringBuilder(block.type());
    boolean certain = append(scope.module().evaluate(written, scope), signature);
    return certain ? Optional.of(signature.toString()) : Optional.empty();
  }

  /** The Region and account that these make a difference in are those of the deployment. */
  private static boolean isMetaArgument(String name) {
    return switch (name) {
      case "count", "for_each", "provider", "depends_on", "lifecycle" -> true;
      default -> false;
    };
  }

  private static boolean append(Value value, StringBuilder signature) {
    if (value instanceof MapValue map) {
      return appendFields(map, signature);
    }
    if (value instanceof ListValue list) {
      signature.append('[');
      for (Value item : list.items()) {
        if (!append(item, signature)) {
          return false;
        }
        signature.append(',');
      }
      signature.append(']');
      return !list.open();
    }
    boolean text =
        value instanceof TextValue || value instanceof NumberValue || value instanceof BooleanValue;
    if (value instanceof UnknownValue unknown) {
      signature.append('?').append(unknown.symbol());
      return true;
    }
    if (!text || value.text().isEmpty()) {
      return false;
    }
    signature.append('"').append(value.text().get().replace("\"", "\\\"")).append('"');
    return true;
  }

  private static boolean appendFields(MapValue map, StringBuilder signature) {
    List<String> fields = new ArrayList<>();
    for (MapValue.Field field : map.fields()) {
      StringBuilder one = new StringBuilder(field.key().display()).append('=');
      if (!field.key().known() || !append(field.value(), one)) {
        return false;
      }
      fields.add(one.toString());
    }
    fields.sort(null);
    signature.append(fields);
    return !map.open();
  }
}
