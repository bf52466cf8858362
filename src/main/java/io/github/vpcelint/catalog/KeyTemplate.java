package io.github.vpcelint.catalog;

/** Names of condition keys with a variable part, such as {@code aws:ResourceTag/${TagKey}}. */
final class KeyTemplate {
  private KeyTemplate() {}

  /** Whether a name stands for many keys. */
  static boolean hasVariable(String name) {
    return name.indexOf("${") >= 0;
  }

  /** Whether a key as a policy writes it is the key of this name; a variable part is not empty. */
  static boolean matches(String name, String written) {
    if (!hasVariable(name)) {
      return name.equalsIgnoreCase(written);
    }
    return Wildcard.ignoringCase(pattern(name)).matches(written);
  }

  private static String pattern(String name) {
    StringBuilder pattern = new StringBuilder(name.length());
    int from = 0;
    for (int open = name.indexOf("${"); open >= 0; open = name.indexOf("${", from)) {
      pattern.append(name, from, open).append("?*");
      from = name.indexOf('}', open) + 1;
    }
    return pattern.append(name, from, name.length()).toString();
  }
}
