package io.github.vpcelint.rules.template;

import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Something in the known characters of a text that a template language would replace: <code>
 * ${AWS::Region}</code>, <code>${var.name}</code>. Policy variables are none: their names have one
 * colon.
 *
 * @param start where it begins, each hole of the text counted as one character
 * @param end just after its last character
 * @param text its characters
 */
record TemplateToken(int start, int end, String text) {
  private static final char HOLE = '\0';

  /** The tokens of a text. */
  static List<TemplateToken> in(TextValue value, boolean policy) {
    String text = value.withHolesAs(HOLE);
    int open = text.indexOf('{');
    if (open < 0) {
      return List.of();
    }
    List<TemplateToken> tokens = new ArrayList<>();
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      boolean dollar = open > 0 && text.charAt(open - 1) == '$';
      boolean ampersand = open > 0 && text.charAt(open - 1) == '&';
      String content = text.substring(open + 1, close);
      if (content.indexOf(HOLE) < 0
          && ((dollar && isReplaced(content)) || (policy && ampersand && isVariable(content)))) {
        tokens.add(new TemplateToken(open - 1, close + 1, text.substring(open - 1, close + 1)));
      }
      open = text.indexOf('{', open + 1);
    }
    return tokens;
  }

  /** A name that a template language knows, and no policy variable or escape. */
  private static boolean isReplaced(String content) {
    if (content.startsWith("!")) {
      return isVariable(content.substring(1)) || isName(content.substring(1));
    }
    return !isVariable(content) && isName(content);
  }

  private static boolean isVariable(String content) {
    int colon = content.indexOf(':');
    return colon > 0 && content.indexOf("::") < 0;
  }

  /** Letters, digits, and what stands between the parts of a reference. */
  private static boolean isName(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (!Character.isLetterOrDigit(c) && "_-.:[]\"".indexOf(c) < 0) {
        return false;
      }
    }
    return !content.isEmpty() && Character.isLetter(content.charAt(0));
  }

  boolean isOfCloudFormation() {
    return text.indexOf("::") > 0;
  }

  boolean isOfTerraform() {
    return text.indexOf('.') > 0 && !isOfCloudFormation();
  }
}
