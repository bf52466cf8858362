package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the names in an expression mean: those of its module, {@code each} and {@code count} of its
 * block, and the variables of the loops around it.
 *
 * @param module the module that the expression stands in
 * @param owner the address of the block in its module; empty outside of resources and calls
 * @param instance which instance of the block
 * @param names values of the variables of loops, by name
 */
public record Scope(
    ModuleInstance module, String owner, Instance instance, Map<String, Value> names) {
  /** The name that stands for the item of a splat; no variable can be called so. */
  private static final String SPLAT_ITEM = "*";

  /** The name that stands for all variables of a template file. */
  private static final String TEMPLATE_FILE = "templatefile";

  /** A scope outside of any loop. */
  public Scope(ModuleInstance module, String owner, Instance instance) {
    this(module, owner, instance, Map.of());
  }

  /** The scope inside of a template file, which has its own variables and nothing else. */
  Scope ofTemplateFile(MapValue variables) {
    Map<String, Value> own = new HashMap<>();
    for (MapValue.Field field : variables.fields()) {
      own.put(field.key().display(), field.value());
    }
    own.put(TEMPLATE_FILE, variables);
    return new Scope(module, owner, instance, own);
  }

  /** Whether this is the scope inside of a template file. */
  boolean isTemplateFile() {
    return names.containsKey(TEMPLATE_FILE);
  }

  /** The condition under which the block's instance exists. */
  public Condition when() {
    return module.when().and(instance.when());
  }

  /** The same scope inside of a loop. */
  Scope with(String name, Value value) {
    Map<String, Value> inner = new HashMap<>(names);
    inner.put(name, value);
    return new Scope(module, owner, instance, inner);
  }

  /** The same scope inside of a splat. */
  Scope withSplatItem(Value item) {
    return with(SPLAT_ITEM, item);
  }

  /** The item of the splat around the expression. */
  Optional<Value> splatItem() {
    return name(SPLAT_ITEM);
  }

  /** The value of a variable of a loop. */
  Optional<Value> name(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /**
   * An expression that is not evaluated. Two of the same text in one module have the same value,
   * unless they depend on the instance of their block or on the round of a loop.
   */
  UnknownValue unknown(String text, Span span) {
    boolean ownToBlock =
        text.contains("each.") || text.contains("count.") || text.contains("self.");
    String block = ownToBlock ? "/" + owner + instance.key() : "";
    return new UnknownValue(
        new Symbol(Symbol.Kind.EXPRESSION, module.symbolScope() + block + round(), text, ""), span);
  }

  private String round() {
    if (names.isEmpty()) {
      return "";
    }
    StringBuilder round = new StringBuilder();
    for (Map.Entry<String, Value> name : new TreeMap<>(names).entrySet()) {
      round.append('/').append(name.getKey()).append('=').append(name.getValue().display());
    }
    return round.toString();
  }
}
