package io.github.vpcelint.syntax.hcl;

import java.util.ArrayList;
import java.util.List;

/** Takes the common indentation out of a {@code <<-} heredoc. */
final class HeredocIndentation {
  private HeredocIndentation() {}

  static void remove(List<HclTemplateToken> tokens) {
    List<HclText> beginnings = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    boolean lineBegins = true;
    for (HclTemplateToken token : tokens) {
      HclTemplateToken.Text text = token instanceof HclTemplateToken.Text t ? t : null;
      if (lineBegins) {
        int indentation = text == null ? 0 : indentation(text.text());
        least = Math.min(least, indentation);
        if (text != null && indentation < Integer.MAX_VALUE) {
          beginnings.add(text.text());
        }
      }
      lineBegins = text != null && endsLine(text.text());
    }
    for (HclText beginning : beginnings) {
      beginning.dropFirst(least);
    }
  }

  /** Leading white space; a line of nothing else has none that counts. */
  private static int indentation(HclText text) {
    int count = text.indentation();
    return count == text.length() && endsLine(text) ? Integer.MAX_VALUE : count;
  }

  private static boolean endsLine(HclText text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
  }
}
