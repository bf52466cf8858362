package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;

/**
 * A block with one name: a variable, an output, a provider, a call of a module.
 *
 * @param name its name
 * @param nameSpan the place of the name
 * @param body its arguments and nested blocks
 */
public record Block(String name, Span nameSpan, ObjectExpression body) {
  /** The block with the arguments of an override file. */
  Block overriddenBy(Block other) {
    return new Block(name, nameSpan, body.overriddenBy(other.body()));
  }
}
