package io.github.vpcelint.rule;

import java.util.List;

/** Names in a sentence: all of a few, the first of many. */
public final class NameList {
  private NameList() {}

  /**
   * The names as a sentence takes them: {@code a, b and c}, or {@code a, b, c and 12 more}.
   *
   * @param most how many are written out at most
   */
  public static String of(List<String> names, int most) {
    // One name more costs no more room than saying that there is one more.
    int shown = names.size() <= most + 1 ? names.size() : most;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      boolean last = i == shown - 1 && shown == names.size();
      text.append(i == 0 ? "" : last ? " and " : ", ").append(names.get(i));
    }
    return shown < names.size()
        ? text.append(" and ").append(names.size() - shown).append(" more").toString()
        : text.toString();
  }
}
