package io.github.vpcelint.rule;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.TextValue;
import java.util.List;
import java.util.Optional;

/**
 * A mechanical repair.
 *
 * @param title what it does, in a few words: {@code replace by "elasticache:CreateCacheCluster"}
 * @param safe whether it keeps what the author meant; an unsafe one changes the meaning
 * @param edits the replacements, which do not overlap
 */
public record Fix(String title, boolean safe, List<Edit> edits) {
  /**
   * One replacement.
   *
   * @param span the characters to replace; empty to insert
   * @param replacement the new characters, escaped as the place needs it
   */
  public record Edit(Span span, String replacement) {}

  /** A safe repair with one replacement. */
  public static Fix safe(String title, Span span, String replacement) {
    return new Fix(title, true, List.of(new Edit(span, replacement)));
  }

  /** A repair that changes the meaning, with one replacement. */
  public static Fix unsafe(String title, Span span, String replacement) {
    return new Fix(title, false, List.of(new Edit(span, replacement)));
  }

  /**
   * A safe repair that writes a text anew. Quotes are left alone, and put where a name stood
   * without them that the new text cannot do without: HCL takes {@code StringLike} for a key, but
   * not {@code ForAnyValue:StringLike}. Nothing if the text does not stand in the file as it is: it
   * has escapes in it, or a template puts it together.
   */
  public static Optional<Fix> respell(TextValue text, String replacement) {
    Optional<String> known = text.text();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Span inner = text.spanOf(0, known.get().length());
    if (!inner.text().equals(known.get())) {
      return Optional.empty();
    }
    String quoted = '"' + replacement + '"';
    boolean bare = isIdentifier(known.get()) && !isIdentifier(replacement) && !isQuoted(inner);
    return Optional.of(safe("replace by " + quoted, inner, bare ? quoted : replacement));
  }

  /**
   * A safe repair of characters that stand in the file as they are; nothing if other ones stand
   * there, such as the name of a variable or the call of a module that gives them.
   */
  public static Optional<Fix> correct(Span span, String written, String replacement) {
    return span.text().equals(written)
        ? Optional.of(safe("replace by " + replacement, span, replacement))
        : Optional.empty();
  }

  private static boolean isQuoted(Span span) {
    String all = span.file().text();
    char before = span.start() == 0 ? ' ' : all.charAt(span.start() - 1);
    return before == '"' || before == '\'';
  }

  private static boolean isIdentifier(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** The same repair as one that changes the meaning. */
  public Fix asUnsafe() {
    return new Fix(title, false, edits);
  }
}
