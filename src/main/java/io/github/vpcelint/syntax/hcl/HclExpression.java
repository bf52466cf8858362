package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An expression of HCL's native syntax, with the place of every part of it.
 *
 * <p>Source: <a href="https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md">HCL Native
 * Syntax Specification</a>.
 */
public sealed interface HclExpression {
  /** The place of the whole expression. */
  Span span();

  /**
   * A number, a truth value or null.
   *
   * @param kind which of them
   * @param text the literal as written
   * @param span its place
   */
  record Literal(Kind kind, String text, Span span) implements HclExpression {
    /** What a literal is. */
    public enum Kind {
      /** A number. */
      NUMBER,
      /** {@code true} or {@code false}. */
      BOOLEAN,
      /** {@code null}. */
      NULL
    }
  }

  /**
   * A quoted text or a heredoc.
   *
   * @param parts literal stretches, interpolations and directives in order
   * @param span its place, quotes or heredoc marks included
   */
  record Template(List<HclTemplatePart> parts, Span span) implements HclExpression {}

  /**
   * A list in square brackets.
   *
   * @param items its items
   * @param span its place
   */
  record Tuple(List<HclExpression> items, Span span) implements HclExpression {}

  /**
   * An object in braces.
   *
   * @param items its keys and values in order
   * @param span its place
   */
  record ObjectValue(List<Item> items, Span span) implements HclExpression {
    /**
     * A key with its value.
     *
     * @param key the key; a {@link Variable} is a key that is written without quotes, one in {@link
     *     Parentheses} is evaluated
     * @param value its value
     */
    public record Item(HclExpression key, HclExpression value) {}
  }

  /**
   * A {@code for} expression.
   *
   * @param keyName name of the first variable, when there are two
   * @param valueName name of the variable for each item
   * @param collection what is looped over
   * @param key the key of each result; present in the form with braces
   * @param value the value of each result
   * @param grouped whether values of one key are grouped ({@code ...})
   * @param condition which items count
   * @param span its place
   */
  record For(
      Optional<String> keyName,
      String valueName,
      HclExpression collection,
      Optional<HclExpression> key,
      HclExpression value,
      boolean grouped,
      Optional<HclExpression> condition,
      Span span)
      implements HclExpression {}

  /**
   * The name that a reference begins with.
   *
   * @param name the name
   * @param span its place
   */
  record Variable(String name, Span span) implements HclExpression {}

  /**
   * An attribute of a value: {@code target.name}; the old form {@code target.0} for an index, too.
   *
   * @param target the value
   * @param name the attribute's name, or digits
   * @param nameSpan the place of the name
   * @param span the place of all of it
   */
  record Attribute(HclExpression target, String name, Span nameSpan, Span span)
      implements HclExpression {}

  /**
   * An item of a value: {@code target[key]}.
   *
   * @param target the value
   * @param key which item
   * @param span the place of all of it
   */
  record Index(HclExpression target, HclExpression key, Span span) implements HclExpression {}

  /**
   * A splat: {@code target[*].name} or {@code target.*.name}.
   *
   * @param target the list
   * @param each what is taken of each item, an expression over {@link SplatItem}
   * @param span the place of all of it
   */
  record Splat(HclExpression target, HclExpression each, Span span) implements HclExpression {}

  /**
   * The item that a splat is at.
   *
   * @param span the place of the asterisk
   */
  record SplatItem(Span span) implements HclExpression {}

  /**
   * A call of a function.
   *
   * @param name the function, with its namespace when there is one ({@code
   *     provider::aws::arn_parse})
   * @param arguments the arguments
   * @param expanded whether the last argument is a list of arguments ({@code ...})
   * @param span its place
   */
  record Call(String name, List<HclExpression> arguments, boolean expanded, Span span)
      implements HclExpression {}

  /**
   * An operator with one operand.
   *
   * @param operator {@code -} or {@code !}
   * @param operand the operand
   * @param span its place
   */
  record Unary(String operator, HclExpression operand, Span span) implements HclExpression {}

  /**
   * An operator with two operands.
   *
   * @param operator the operator as written
   * @param left left operand
   * @param right right operand
   * @param span its place
   */
  record Binary(String operator, HclExpression left, HclExpression right, Span span)
      implements HclExpression {}

  /**
   * {@code condition ? yes : no}.
   *
   * @param condition the question
   * @param yes the value if it is true
   * @param no the value if it is false
   * @param span its place
   */
  record Conditional(HclExpression condition, HclExpression yes, HclExpression no, Span span)
      implements HclExpression {}

  /**
   * An expression in parentheses; as a key of an object it is evaluated.
   *
   * @param inner the expression
   * @param span its place, parentheses included
   */
  record Parentheses(HclExpression inner, Span span) implements HclExpression {}
}
