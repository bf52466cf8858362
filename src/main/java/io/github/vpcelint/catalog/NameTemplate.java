package io.github.vpcelint.catalog;

import java.util.List;

/** Names and ARNs with variable parts, such as {@code aws:ResourceTag/${TagKey}}. */
final class NameTemplate {
  private NameTemplate() {}

  /** Whether a name stands for many. */
  static boolean hasVariable(String name) {
    return name.indexOf("${") >= 0;
  }

  /** Whether a key as a policy writes it is the key of this name; a variable part is not empty. */
  static boolean matches(String name, String written) {
    return hasVariable(name)
        ? Wildcard.ignoringCase(withVariablesAs("?*", name)).matches(written)
        : name.equalsIgnoreCase(written);
  }

  /** Whether a key as a policy writes it is one of the keys of these names. */
  static boolean anyMatches(List<String> names, String written) {
    for (String name : names) {
      if (matches(name, written)) {
        return true;
      }
    }
    return false;
  }

  /** The name with another text in the place of each variable part. */
  static String withVariablesAs(String filler, String name) {
    StringBuilder pattern = new StringBuilder(name.length());
    int from = 0;
    for (int open = name.indexOf("${"); open >= 0; open = name.indexOf("${", from)) {
      pattern.append(name, from, open).append(filler);
      from = name.indexOf('}', open) + 1;
    }
    return pattern.append(name, from, name.length()).toString();
  }
}
