package io.github.vpcelint.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that asks for silence about rules: {@code vpcelint-ignore: RULE[, RULE] -- reason}. It is
 * a comment, or the value of a {@code "//"} key in Terraform's JSON.
 *
 * @param rules names or codes of rules, or names of families
 * @param reason why, or an empty string
 */
public record IgnoreDirective(List<String> rules, String reason) {
  /** What it begins with. */
  public static final String MARK = "vpcelint-ignore:";

  private static final String REASON_MARK = "--";

  /** The directive that a text is, if it is one. */
  public static Optional<IgnoreDirective> of(String text) {
    String directive = text.strip();
    if (!directive.startsWith(MARK)) {
      return Optional.empty();
    }
    String rest = directive.substring(MARK.length());
    int dashes = rest.indexOf(REASON_MARK);
    String names = dashes < 0 ? rest : rest.substring(0, dashes);
    String reason = dashes < 0 ? "" : rest.substring(dashes + REASON_MARK.length()).strip();
    return Optional.of(new IgnoreDirective(names(names), reason));
  }

  private static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      boolean ends = i == list.length() || list.charAt(i) == ',' || list.charAt(i) <= ' ';
      if (ends && i > start) {
        names.add(list.substring(start, i));
      }
      if (ends) {
        start = i + 1;
      }
    }
    return List.copyOf(names);
  }
}
