package io.github.vpcelint.report.text;

import java.nio.charset.Charset;

/**
 * The characters that frames are drawn with.
 *
 * @param rule a line across the page
 * @param bar the edge between line numbers and text
 * @param first begins the first place of a finding
 * @param next begins a further place
 * @param gap stands for lines left out
 * @param cut stands for the part of a line left out, one column wide
 * @param openSpan marks the first of several lines that a place covers
 * @param insideSpan marks the lines between
 * @param closeSpan marks the last one
 */
record Glyphs(
    String rule,
    String bar,
    String first,
    String next,
    String gap,
    String cut,
    String openSpan,
    String insideSpan,
    String closeSpan) {
  private static final Glyphs DRAWN = new Glyphs("─", "│", "╭─", "├─", "⋮", "…", "╭", "│", "╰");
  private static final Glyphs ASCII = new Glyphs("-", "|", "-->", ":::", ":", "~", "/", "|", "\\");

  /** Drawn lines where the encoding has them, plain ASCII elsewhere. */
  static Glyphs in(Charset charset) {
    boolean drawn = charset.name().startsWith("UTF-") || charset.newEncoder().canEncode("─│╭├⋮…╰");
    return drawn ? DRAWN : ASCII;
  }
}
