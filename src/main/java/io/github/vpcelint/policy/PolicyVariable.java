package io.github.vpcelint.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A policy variable in a text, such as {@code ${aws:PrincipalAccount}} (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">source</a>).
 *
 * @param start where it begins in {@link PolicyText#units()}, at its dollar sign
 * @param end just after its closing brace, or the end of the text when there is none
 * @param content what stands between the braces
 * @param closed whether it has a closing brace
 */
public record PolicyVariable(int start, int end, String content, boolean closed) {
  private static final String OPEN = "${";

  /** The variables of a text, in order. */
  public static List<PolicyVariable> in(PolicyText text) {
    return in(text.units());
  }

  static List<PolicyVariable> in(String units) {
    int open = units.indexOf(OPEN);
    if (open < 0) {
      return List.of();
    }
    List<PolicyVariable> variables = new ArrayList<>();
    while (open >= 0) {
      int close = units.indexOf('}', open);
      int end = close < 0 ? units.length() : close + 1;
      String content = units.substring(open + OPEN.length(), close < 0 ? end : close);
      variables.add(new PolicyVariable(open, end, content, close >= 0));
      open = units.indexOf(OPEN, end);
    }
    return variables;
  }

  /** Whether it stands for one of the characters that have a meaning of their own. */
  public boolean isEscape() {
    return content.equals("*") || content.equals("?") || content.equals("$");
  }

  /**
   * Whether it names a condition key, as {@code aws:username} does; other contents are tokens of
   * templates, such as {@code AWS::Region} or {@code var.name}.
   */
  public boolean namesKey() {
    int colon = content.indexOf(':');
    return colon > 0 && content.indexOf("::") < 0 && content.indexOf(PolicyText.HOLE) < 0;
  }

  /** Whether it stands for a tag, whose name can have spaces and commas in it. */
  public boolean isOfTag() {
    return content.toLowerCase(Locale.ROOT).indexOf("tag/") >= 0;
  }

  /** The condition key whose value it stands for, default value left out. */
  public String key() {
    int comma = content.indexOf(',');
    return comma < 0 ? content : content.substring(0, comma).stripTrailing();
  }
}
