package io.github.vpcelint.policy;

/**
 * Text that a person or a tool is to fill in before the policy is used: {@code <my-org-id>}, {@code
 * {{ account }}}. What it will be is not known, so nothing is said of it.
 */
public final class Placeholder {
  private Placeholder() {}

  /**
   * Whether a text has a placeholder in it; policy variables count, they are filled at each use.
   */
  public static boolean isIn(String text) {
    int open = text.indexOf('<');
    return (open >= 0 && text.indexOf('>', open) > open)
        || text.indexOf("{{") >= 0
        || text.indexOf("${") >= 0;
  }
}
