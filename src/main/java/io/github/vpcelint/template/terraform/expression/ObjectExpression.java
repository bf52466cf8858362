package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object, or the body of a block: arguments and nested blocks by name, without comments.
 *
 * @param entries names and values in the order of the file, repeated names included
 * @param span its place, braces included
 */
public record ObjectExpression(List<Entry> entries, Span span) implements Expression {
  /**
   * A key with its value.
   *
   * @param key a text; a template when the key of an object is one
   * @param name the key when it is a plain text, else an empty string
   * @param nameSpan the place of the key
   * @param value its value
   */
  public record Entry(Expression key, String name, Span nameSpan, Expression value) {}

  /** The entry of an argument; of a repeated one the last, as Terraform's JSON decoder reads it. */
  public Optional<Entry> entry(String name) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).name().equals(name)) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }

  /** The value of an argument. */
  public Optional<Expression> get(String name) {
    Optional<Entry> found = entry(name);
    return found.isPresent() ? Optional.of(found.get().value()) : Optional.empty();
  }

  /** The text of an argument that must be written out, such as the source of a module. */
  public Optional<String> literal(String name) {
    Optional<Expression> value = get(name);
    return value.isPresent() && value.get() instanceof LiteralExpression literal
        ? literal.value().text()
        : Optional.empty();
  }

  /** The arguments and blocks of another body, and those of this one that it does not have. */
  public ObjectExpression overriddenBy(ObjectExpression other) {
    List<Entry> merged = new ArrayList<>();
    for (Entry entry : entries) {
      if (other.entry(entry.name()).isEmpty()) {
        merged.add(entry);
      }
    }
    merged.addAll(other.entries());
    return new ObjectExpression(merged, span);
  }
}
