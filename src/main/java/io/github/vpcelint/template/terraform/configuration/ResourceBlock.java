package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;

/**
 * A resource or a data source.
 *
 * @param data whether it is a data source
 * @param type its type: {@code aws_vpc_endpoint}
 * @param name its name
 * @param nameSpan the place of the name
 * @param body its arguments, meta-arguments and nested blocks
 */
public record ResourceBlock(
    boolean data, String type, String name, Span nameSpan, ObjectExpression body) {
  /** Its address in its module, without instance key: {@code data.aws_region.current}. */
  public String address() {
    return address(data, type, name);
  }

  /** The address of a resource or data source in its module. */
  public static String address(boolean data, String type, String name) {
    return (data ? "data." : "") + type + "." + name;
  }

  /** The block with the arguments of an override file. */
  ResourceBlock overriddenBy(ResourceBlock other) {
    return new ResourceBlock(data, type, name, nameSpan, body.overriddenBy(other.body()));
  }
}
