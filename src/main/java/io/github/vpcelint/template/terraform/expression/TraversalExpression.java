package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;
import java.util.List;

/**
 * A reference: a name and the steps from there to a value, as in {@code aws_vpc.main[0].id}.
 *
 * @param root the first name: {@code var}, {@code local}, {@code data}, a resource type, …
 * @param steps the steps after it
 * @param text the reference as written
 * @param span its place
 */
public record TraversalExpression(String root, List<Step> steps, String text, Span span)
    implements Expression {
  /** One step of a reference. */
  public sealed interface Step permits Attribute, Index {}

  /**
   * A step to an attribute by its name: {@code .id}.
   *
   * @param name the name
   */
  public record Attribute(String name) implements Step {}

  /**
   * A step to an element by a key that is an expression of its own: {@code [0]}, {@code
   * [each.key]}.
   *
   * @param key a number, a text or a reference
   */
  public record Index(Expression key) implements Step {}

  /** The name of a step to an attribute; an empty string for other steps and beyond the last. */
  public String name(int index) {
    return index < steps.size() && steps.get(index) instanceof Attribute attribute
        ? attribute.name()
        : "";
  }
}
