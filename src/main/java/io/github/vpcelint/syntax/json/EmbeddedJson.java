package io.github.vpcelint.syntax.json;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.Words;

/**
 * Reads JSON that stands in a text of another document, such as a policy in a string of a template.
 * All spans and origins point into the outer file, at the very character, through escapes, folded
 * lines and block indentation, however deep the texts are nested. As in a file, text that is no
 * JSON gives a problem and no document; blank text gives neither.
 *
 * <p>A template's text often is known in part only: {@code {"Resource": "${Arn}", "Action":
 * ${List}}}. Its caller gives the text with one character in the place of each hole: {@link
 * #FIRST_HOLE} for the first, the next character for the second, and so on, up to {@link
 * #MOST_HOLES}. A hole in a string or in a key stays in its text as that character. A hole that
 * stands where a value may stand becomes a scalar of kind {@link ScalarNode.Kind#HOLE} with the
 * written text (one hole, or several with digits between them): what is put in its place may be a
 * value of any kind. A problem of a text with such holes is not certain, since they may bring in
 * any text, brackets and commas included.
 */
public final class EmbeddedJson {
  /** The character that stands for the first hole: the first one for private use. */
  public static final char FIRST_HOLE = '\uE000';

  /** How many holes a text can have. */
  public static final int MOST_HOLES = 0x1900;

  private EmbeddedJson() {}

  /** Reads the text of a scalar. */
  public static SyntaxTree read(ScalarNode scalar, SyntaxLimits limits) {
    return read(scalar.text(), scalar.origin(), limits);
  }

  /**
   * Reads a text.
   *
   * @param text the text
   * @param origin where its characters stand
   */
  public static SyntaxTree read(String text, Origin origin, SyntaxLimits limits) {
    return new JsonTreeBuilder(text, origin, 0, limits, Words.ofOneText()).build();
  }

  /**
   * Reads a text with holes.
   *
   * @param text the text, a character from {@link #FIRST_HOLE} on in the place of each hole
   * @param origin where its characters stand
   * @param holes number of holes; characters for private use beyond it stand for themselves
   */
  public static SyntaxTree readWithHoles(
      String text, Origin origin, int holes, SyntaxLimits limits) {
    return new JsonTreeBuilder(text, origin, Math.min(holes, MOST_HOLES), limits, Words.ofOneText())
        .build();
  }
}
