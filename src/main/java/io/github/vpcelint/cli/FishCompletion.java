package io.github.vpcelint.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes a completion script for fish out of the commands and options that picocli knows. */
final class FishCompletion {
  private final CommandLine top;
  private final String program;
  private final StringBuilder script = new StringBuilder();

  FishCompletion(CommandLine top) {
    this.top = top;
    this.program = top.getCommandName();
  }

  /** The script. */
  String script() {
    options(top.getCommandSpec(), "__fish_use_subcommand");
    for (Map.Entry<String, CommandLine> command : top.getSubcommands().entrySet()) {
      CommandSpec spec = command.getValue().getCommandSpec();
      complete("__fish_use_subcommand").append(" -f -a ").append(command.getKey());
      describe(spec.usageMessage().description());
      options(spec, "__fish_seen_subcommand_from " + command.getKey());
      for (PositionalParamSpec positional : spec.positionalParameters()) {
        Iterable<String> values = positional.completionCandidates();
        if (values != null) {
          complete("__fish_seen_subcommand_from " + command.getKey()).append(" -f");
          values(values);
          script.append('\n');
        }
      }
    }
    return script.toString();
  }

  private void options(CommandSpec spec, String condition) {
    for (OptionSpec option : spec.options()) {
      complete(condition);
      for (String name : option.names()) {
        boolean isLong = name.startsWith("--");
        script.append(isLong ? " -l " : " -s ").append(name.substring(isLong ? 2 : 1));
      }
      Iterable<String> values = option.completionCandidates();
      if (option.arity().max() > 0) {
        script.append(values == null ? " -r" : " -x");
        values(values == null ? List.of() : values);
      }
      describe(option.description());
    }
  }

  private StringBuilder complete(String condition) {
    return script.append("complete -c ").append(program).append(" -n ").append(quoted(condition));
  }

  private void values(Iterable<String> values) {
    String list = String.join(" ", values);
    if (!list.isEmpty()) {
      script.append(" -a ").append(quoted(list));
    }
  }

  private void describe(String... description) {
    String first = description.length > 0 ? description[0] : "";
    script.append(" -d ").append(quoted(Ansi.OFF.string(first))).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
