package io.github.vpcelint.cli;

import io.github.vpcelint.report.RuleTable;
import io.github.vpcelint.rules.RuleIndex;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vpcelint rules}. */
@Command(name = "rules", description = "List the rules.", sortOptions = false)
final class RulesCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("text", "json");

  /** The values of {@code --format}. */
  static final class Formats extends Choices {
    Formats() {
      super(FORMATS);
    }
  }

  private final Session session;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: text.",
      completionCandidates = Formats.class)
  private String format = "text";

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    RuleTable table = new RuleTable(new RuleIndex());
    if (OptionValues.oneOf("--format", format, FORMATS).equals("json")) {
      table.writeJson(session.out());
    } else {
      table.writeText(session.out());
    }
    session.out().flush();
    return ExitCode.OK;
  }
}
