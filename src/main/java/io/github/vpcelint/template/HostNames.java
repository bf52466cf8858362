package io.github.vpcelint.template;

/**
 * Which texts are looked at because they may hold the host name of an endpoint or of a service of
 * AWS. Names with one part only in front of AWS's domain are service principals, which every policy
 * is full of.
 */
public final class HostNames {
  private static final String ENDPOINT = "vpce";
  private static final String SERVICES = ".amazonaws.com";
  private static final String DUAL_STACK = ".api.aws";

  private HostNames() {}

  /** Whether a text may hold such a host name, or one of the expressions that give one. */
  public static boolean mayBeIn(String text, String... expressions) {
    // To look for one after the other is several times faster than to look at each character.
    for (String expression : expressions) {
      if (text.contains(expression)) {
        return true;
      }
    }
    if (text.contains(ENDPOINT)) {
      return true;
    }
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      boolean found =
          text.startsWith(DUAL_STACK, dot)
              || (text.startsWith(SERVICES, dot) && hasMoreParts(text, dot));
      if (found) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether more than one part stands in front of a dot; the end of an expression counts as one.
   */
  private static boolean hasMoreParts(String text, int dot) {
    int at = dot;
    while (at > 0 && isInPart(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 ? dot == 0 : text.charAt(at - 1) == '.' || text.charAt(at - 1) == '}';
  }

  private static boolean isInPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-';
  }
}
