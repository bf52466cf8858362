package io.github.vpcelint.cli;

import io.github.vpcelint.report.text.TextStyle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the place where standard output is read can show.
 *
 * @see <a href="https://no-color.org/">NO_COLOR</a>
 * @see <a href="https://bixense.com/clicolors/">CLICOLOR_FORCE</a>
 */
final class Terminal {
  private static final int USUAL_COLUMNS = 80;
  private static final int MOST_COLUMNS = 120;

  private final Session session;
  private final String color;

  /**
   * The place where a session's standard output is read.
   *
   * @param color {@code always}, {@code never} or {@code auto}
   */
  Terminal(Session session, String color) {
    this.session = session;
    this.color = color;
  }

  /** How text looks there. */
  TextStyle style() {
    boolean colored = isColored();
    boolean terminal = session.terminal().getAsBoolean();
    Charset charset = terminal ? ConsoleEncoding.current() : StandardCharsets.UTF_8;
    return new TextStyle(columns(), colored, colored && terminal, charset);
  }

  private boolean isColored() {
    return switch (color) {
      case "always" -> true;
      case "never" -> false;
      default -> isColoredUnlessTold();
    };
  }

  private boolean isColoredUnlessTold() {
    if (!session.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    String forced = session.variable("CLICOLOR_FORCE");
    if (!forced.isEmpty() && !forced.equals("0")) {
      return true;
    }
    return !session.variable("TERM").equals("dumb") && session.terminal().getAsBoolean();
  }

  /** Long lines are hard to read, so a wide terminal is not filled. */
  private int columns() {
    int columns = OptionValues.number(session.variable("COLUMNS"));
    return columns < 1 ? USUAL_COLUMNS : Math.min(columns, MOST_COLUMNS);
  }
}
