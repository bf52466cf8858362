package io.github.vpcelint.value;

import java.util.List;

/**
 * What a condition depends on: a parameter, or a question that is not evaluated.
 *
 * @param scope the stack or module in which the name means something
 * @param name the name as its author knows it
 * @param values the values that it can take; empty when any text is possible
 */
public record Variable(String scope, String name, List<String> values) {
  /** The two values of a variable that stands for a question that is not evaluated. */
  public static final List<String> YES_OR_NO = List.of("true", "false");

  // Written by hand: the generated methods of a record cost 30 to 50 ms at their first use. The
  // values belong to the name.

  @Override
  public boolean equals(Object other) {
    return other instanceof Variable variable
        && scope.equals(variable.scope)
        && name.equals(variable.name);
  }

  @Override
  public int hashCode() {
    return scope.hashCode() * 31 + name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
