package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;
import java.util.Optional;

/**
 * A {@code for} expression, or <code>%{for}</code> in a template.
 *
 * @param form what the results make
 * @param keyName name of the variable for the key or index, when there is one
 * @param valueName name of the variable for the item
 * @param collection what is looped over
 * @param key the key of each result; present for an object
 * @param value the value of each result
 * @param condition which items count
 * @param span its place
 */
public record ForExpression(
    Form form,
    Optional<String> keyName,
    String valueName,
    Expression collection,
    Optional<Expression> key,
    Expression value,
    Optional<Expression> condition,
    Span span)
    implements Expression {
  /** What the results of a loop make. */
  public enum Form {
    /** A list. */
    LIST,
    /** An object. */
    OBJECT,
    /** An object of lists: values with the same key are grouped. */
    GROUPS,
    /** One text. */
    TEXT
  }
}
