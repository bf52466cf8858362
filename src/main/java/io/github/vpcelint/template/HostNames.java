package io.github.vpcelint.template;

/**
 * Which texts are looked at because they may hold the host name of an endpoint or of a service of
 * AWS. Names with one part only in front of AWS's domain are service principals, which every policy
 * is full of.
 */
public final class HostNames {
  private static final String SERVICES = ".amazonaws.com";
  private static final String DUAL_STACK = ".api.aws";

  private HostNames() {}

  /** Whether a text may hold such a host name. */
  public static boolean mayBeIn(String text) {
    return mayBeIn(text, 0, text.length());
  }

  /** Whether a stretch of a text may hold such a host name, or an expression that gives one. */
  public static boolean mayBeIn(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean found =
          switch (text.charAt(at)) {
            case 'v' -> text.startsWith("vpce", at);
            case '.' ->
                text.startsWith(DUAL_STACK, at)
                    || (text.startsWith(SERVICES, at) && hasMoreParts(text, from, at));
            case 'D' -> text.startsWith("DnsEntries", at);
            case 'U' -> text.startsWith("URLSuffix", at);
            case 'd' -> text.startsWith("dns_entry", at) || text.startsWith("dns_suffix", at);
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether more than one part stands in front of a dot; the end of an expression counts as one.
   */
  private static boolean hasMoreParts(String text, int from, int dot) {
    int at = dot;
    while (at > from && isInPart(text.charAt(at - 1))) {
      at--;
    }
    return at == from ? dot == from : text.charAt(at - 1) == '.' || text.charAt(at - 1) == '}';
  }

  private static boolean isInPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-';
  }
}
