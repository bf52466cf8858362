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
  /** Stands for a hole in {@link #units()}; no policy can hold this character. */
  public static final char HOLE = '\0';

  /** Whether the template puts it there in every deployment. */
  public boolean always() {
    return when == Condition.always();
  }

  /** The text when it is known completely. */
  public Optional<String> text() {
    return value.text();
  }

  /** Whether it is written as a number or a truth value, without quotes. */
  public boolean isBareScalar() {
    String shown = display();
    boolean truth = shown.equals("true") || shown.equals("false");
    return (truth || isNumber(shown)) && span().text().equals(shown);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("+-.0123456789eE".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The text as shown in a message. */
  public String display() {
    return value.display();
  }

  /** Its place. */
  public Span span() {
    return value.span();
  }

  /** The place of its characters, quotes left out. */
  public Span innerSpan() {
    return value.spanOf(0, units().length());
  }

  /** The place of a part of it; a hole counts as one unit. */
  public Span spanOf(int from, int to) {
    return value.spanOf(from, to);
  }

  /** The text with {@link #HOLE} for each hole; its indices are those of {@link #spanOf}. */
  public String units() {
    return value.withHolesAs(HOLE);
  }

  /** The pattern that matches whatever this one can match once its holes are filled. */
  public String widest() {
    return value.withHolesAs('*');
  }

  /** A part of it; a hole counts as one unit. */
  public PolicyText part(int from, int to) {
    return new PolicyText(value.part(from, to), when);
  }
}
