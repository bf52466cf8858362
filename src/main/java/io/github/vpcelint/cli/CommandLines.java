package io.github.vpcelint.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as picocli knows it. */
final class CommandLines {
  private CommandLines() {}

  /** Parses a command line and runs what it asks for. */
  static int run(String[] arguments, Session session) {
    return of(session).execute(arguments);
  }

  /** The command with all its subcommands, for parsing, help and completion. */
  static CommandLine of(Session session) {
    CommandLine line =
        new CommandLine(new VpcelintCommand())
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(new ExplainCommand(session))
            .addSubcommand(new RulesCommand(session))
            .addSubcommand(new InitCommand(session))
            .addSubcommand(new CompletionCommand(session));
    line.addMixin("help", new HelpOption());
    for (CommandLine subcommand : line.getSubcommands().values()) {
      subcommand.addMixin("help", new HelpOption());
    }
    line.setExpandAtFiles(false);
    line.setOut(new PrintWriter(session.out(), true));
    line.setErr(new PrintWriter(session.err(), true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setParameterExceptionHandler((e, args) -> usageError(e, session));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, session));
    return line;
  }

  private static int usageError(ParameterException e, Session session) {
    StringBuilder text = new StringBuilder("vpcelint: ").append(e.getMessage());
    List<String> meant =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    if (!meant.isEmpty()) {
      text.append("; did you mean ").append(meant.get(0)).append('?');
    }
    text.append("\nRun '").append(e.getCommandLine().getCommandSpec().qualifiedName());
    session.err().println(text.append(" --help' to see what there is.").toString());
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, Session session) {
    if (e instanceof UsageException) {
      session.err().println("vpcelint: " + e.getMessage());
      return ExitCode.USAGE;
    }
    session.err().println("vpcelint: " + BugReport.message("the command failed", e));
    return ExitCode.INTERNAL;
  }
}
