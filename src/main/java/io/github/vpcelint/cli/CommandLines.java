package io.github.vpcelint.cli;

import io.github.vpcelint.spelling.NearestName;
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
    String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    session.err().println("vpcelint: " + message(e));
    session.err().println("Run '" + help + "' to see what there is.");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    String said = String.valueOf(e.getMessage());
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return said;
    }
    String first = unmatched.getUnmatched().get(0);
    if (e.getCommandLine().getParent() == null && !first.startsWith("-")) {
      return noCommand(first, e.getCommandLine());
    }
    List<String> meant = unmatched.getSuggestions();
    return meant.isEmpty() ? said : said + "; did you mean " + meant.get(0) + "?";
  }

  private static String noCommand(String name, CommandLine top) {
    return "There is no command '"
        + name
        + "'; "
        + NearestName.closest(name, top.getSubcommands().keySet())
            .map(command -> "did you mean " + command + "?")
            .orElse("files are linted by 'vpcelint check " + name + "'.");
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
