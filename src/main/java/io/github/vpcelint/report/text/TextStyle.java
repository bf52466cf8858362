package io.github.vpcelint.report.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the place where a text report is read can show.
 *
 * @param columns width of a line; text is wrapped and source lines are cut to fit
 * @param color whether colours are shown
 * @param links whether a terminal understands links (OSC 8)
 * @param charset encoding of the output; decides between drawn lines and plain ASCII
 */
public record TextStyle(int columns, boolean color, boolean links, Charset charset) {
  private static final int LEAST_COLUMNS = 40;

  /** A file or a pipe: 80 columns of UTF-8 without colours and links. */
  public static final TextStyle PLAIN = new TextStyle(80, false, false, StandardCharsets.UTF_8);

  /** A line narrower than 40 columns would be all gutter; such a width is raised. */
  public TextStyle {
    columns = Math.max(columns, LEAST_COLUMNS);
  }
}
