package io.github.vpcelint.report.text;

/**
 * A path in the head of a patch, quoted as git does it: in C's way when a character in it would end
 * the line or the quotes, and with a tab behind it when it has a space.
 */
final class PatchPath {
  private PatchPath() {}

  static String of(String path) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < path.length(); i++) {
      append(path.charAt(i), quoted);
    }
    boolean plain = quoted.length() == path.length() + 1;
    if (!plain) {
      return quoted.append('"').toString();
    }
    return path.indexOf(' ') < 0 ? path : path + "\t";
  }

  private static void append(char c, StringBuilder out) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c < ' ' || c == 0x7F) {
      out.append('\\').append(c >> 6).append((c >> 3) & 7).append(c & 7);
    } else {
      out.append(c);
    }
  }
}
