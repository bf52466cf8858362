package io.github.vpcelint.cli;

import io.github.vpcelint.rules.RuleIndex;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vpcelint check}. */
@Command(
    name = "check",
    description = "Lint endpoint policies and the templates that create endpoints.",
    sortOptions = false,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {
      "0:nothing at or above --fail-on",
      "1:findings",
      "2:the command line or configuration is wrong, or a file could not be read",
      "3:an internal error"
    })
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final CheckOptions options = new CheckOptions();

  CheckCommand(Session session) {
    this.session = session;
  }

  /** What was parsed. */
  CheckOptions options() {
    return options;
  }

  @Override
  public Integer call() {
    return Check.run(options, session, new RuleIndex());
  }
}
