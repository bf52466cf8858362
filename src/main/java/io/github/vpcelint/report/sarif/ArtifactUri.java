package io.github.vpcelint.report.sarif;

import java.nio.charset.StandardCharsets;

/** Turns the paths of reports into URI references (RFC 3986). */
final class ArtifactUri {
  // A colon is legal in a path, but not in the first part of a relative one.
  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private ArtifactUri() {}

  /** Whether a path is relative to the root of the run. */
  static boolean isRelative(String path) {
    return !path.startsWith("/") && !hasDrive(path);
  }

  /** The reference: relative like the path, or a {@code file} URI. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    int start = 0;
    if (hasDrive(path)) {
      uri.append("file:///").append(path, 0, 2);
      start = 2;
    } else if (!isRelative(path)) {
      uri.append("file://");
    }
    for (byte b : path.substring(start).getBytes(StandardCharsets.UTF_8)) {
      append(b & 0xFF, uri);
    }
    return uri.toString();
  }

  private static void append(int octet, StringBuilder uri) {
    if (isLetterOrDigit(octet) || PLAIN.indexOf(octet) >= 0) {
      uri.append((char) octet);
    } else {
      uri.append('%');
      uri.append(Character.toUpperCase(Character.forDigit(octet >> 4, 16)));
      uri.append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
    }
  }

  private static boolean hasDrive(String path) {
    return path.length() > 2
        && path.charAt(1) == ':'
        && path.charAt(2) == '/'
        && isLetterOrDigit(path.charAt(0));
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
