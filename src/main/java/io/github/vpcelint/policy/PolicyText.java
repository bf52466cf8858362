package io.github.vpcelint.policy;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import java.util.Optional;

/**
 * One text in an element of a statement: an action pattern, a resource pattern, a principal, a
 * condition value.
 *
 * @param value the text, holes included
 * @param when the condition under which the template puts it there
 */
public record PolicyText(TextValue value, Condition when) {
  /** The text when it is known completely. */
  public Optional<String> text() {
    return value.text();
  }

  /** The text as shown in a message. */
  public String display() {
    return value.display();
  }

  /** Its place. */
  public Span span() {
    return value.span();
  }

  /** The place of a part of it; a hole counts as one unit. */
  public Span spanOf(int from, int to) {
    return value.spanOf(from, to);
  }
}
