package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;

/**
 * What the names in an expression mean: those of its module, and {@code each} and {@code count} of
 * its block.
 *
 * @param module the module that the expression stands in
 * @param owner the address of the block in its module; empty outside of resources and calls
 * @param instance which instance of the block
 */
public record Scope(ModuleInstance module, String owner, Instance instance) {
  /** The condition under which the block's instance exists. */
  public Condition when() {
    return module.when().and(instance.when());
  }

  /**
   * An expression that is not evaluated. Two of the same text in one module have the same value,
   * unless they depend on the instance of their block.
   */
  UnknownValue unknown(String text, Span span) {
    boolean ownToBlock =
        text.contains("each.") || text.contains("count.") || text.contains("self.");
    String block = ownToBlock ? "/" + owner + instance.key() : "";
    return new UnknownValue(
        new Symbol(Symbol.Kind.EXPRESSION, module.symbolScope() + block, text, ""), span);
  }
}
