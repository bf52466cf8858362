package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.SourceFile;
import java.util.Locale;

/**
 * The characters that a YAML file may contain.
 *
 * @see <a href="https://yaml.org/spec/1.1/#id868524">YAML 1.1, character set</a>
 */
final class YamlCharacters {
  private YamlCharacters() {}

  /** Refuses a file with a character in it that YAML does not have. */
  static void check(SourceFile file) {
    String text = file.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean common = (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t';
      if (!common) {
        if (Character.isSurrogate(c)) {
          i = checkPair(file, i);
        } else if (!isPrintable(c)) {
          throw refused(file, i, c);
        }
      }
    }
  }

  private static int checkPair(SourceFile file, int at) {
    int whole = file.text().codePointAt(at);
    if (!Character.isSupplementaryCodePoint(whole)) {
      throw refused(file, at, whole);
    }
    return at + 1;
  }

  private static boolean isPrintable(char c) {
    return c == '\u0085' || (c >= '\u00A0' && c <= '\uFFFD');
  }

  private static RefusedYaml refused(SourceFile file, int at, int character) {
    String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return RefusedYaml.parse(
        file,
        at,
        at + 1,
        "The control character U+"
            + "0".repeat(Math.max(0, 4 - digits.length()))
            + digits
            + " stands in this file.",
        "Remove it, or write it as an escape in double quotes.");
  }
}
