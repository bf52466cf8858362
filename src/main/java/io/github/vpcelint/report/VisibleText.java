package io.github.vpcelint.report;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of unknown content fit for a terminal or a log: a character that would act instead of
 * show (escape sequences, line breaks, bidirectional controls), that cannot be seen, or that the
 * output cannot encode is spelled out as {@code <U+001B>}. So is the bracket of {@code ##[command]}
 * and {@code ##vso[command]}, which build servers obey wherever it stands in a line of the log (<a
 * href="https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs">GitHub
 * Actions</a>, <a
 * href="https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands">Azure
 * Pipelines</a>).
 *
 * <p>Not for two threads at once.
 */
public final class VisibleText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final @Nullable CharsetEncoder encoder;

  private VisibleText(@Nullable CharsetEncoder encoder) {
    this.encoder = encoder;
  }

  /** For an output that can encode every character. */
  public static VisibleText unicode() {
    return new VisibleText(null);
  }

  /** For an output in a certain encoding. */
  public static VisibleText in(Charset charset) {
    return charset.name().startsWith("UTF-") ? unicode() : new VisibleText(charset.newEncoder());
  }

  /** The text with everything spelled out that must not go out as it is. */
  public String of(String text) {
    int first = firstHidden(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16);
    visible.append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (shows(text, i, codePoint)) {
        visible.appendCodePoint(codePoint);
      } else {
        append(codePoint, visible);
      }
      i += Character.charCount(codePoint);
    }
    return visible.toString();
  }

  /** Whether the character at an index can go out as it is. */
  public boolean shows(String text, int index, int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint >= ' ' && !(codePoint == '[' && opensCommand(text, index));
    }
    return !hides(codePoint) && encodes(codePoint);
  }

  /** Appends a character that cannot go out as it is: its number, or the ASCII form of a sign. */
  public void append(int codePoint, StringBuilder out) {
    switch (codePoint) {
      case '…' -> out.append("...");
      case '–', '—' -> out.append('-');
      case '‘', '’' -> out.append('\'');
      case '“', '”' -> out.append('"');
      case '→' -> out.append("->");
      default -> spellOut(codePoint, out);
    }
  }

  private static void spellOut(int codePoint, StringBuilder out) {
    out.append("<U+");
    int digits = codePoint > 0xFFFFF ? 6 : codePoint > 0xFFFF ? 5 : 4;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append("0123456789ABCDEF".charAt((codePoint >> shift) & 0xF));
    }
    out.append('>');
  }

  private int firstHidden(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!shows(text, i, codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return text.length();
  }

  private static boolean hides(int codePoint) {
    boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE;
    if (noCharacter) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      // Scripts and emoji are joined by these two; they do nothing else.
      case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }

  private boolean encodes(int codePoint) {
    CharsetEncoder known = encoder;
    return known == null || known.canEncode(Character.toString(codePoint));
  }

  private static boolean opensCommand(String text, int bracket) {
    int at = bracket;
    while (at > 0 && isLowerCaseLetter(text.charAt(at - 1))) {
      at--;
    }
    return at > 1 && text.charAt(at - 1) == '#' && text.charAt(at - 2) == '#';
  }

  private static boolean isLowerCaseLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
