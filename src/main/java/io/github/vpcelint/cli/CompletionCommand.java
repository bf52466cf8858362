package io.github.vpcelint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vpcelint completion}. */
@Command(
    name = "completion",
    description = {
      "Print a completion script for a shell.",
      "",
      "bash, zsh: source <(vpcelint completion bash)",
      "fish:      vpcelint completion fish > ~/.config/fish/completions/vpcelint.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  /** The shells. */
  static final class Shells extends Choices {
    Shells() {
      super(List.of("bash", "zsh", "fish"));
    }
  }

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SHELL",
      description = "${COMPLETION-CANDIDATES}",
      completionCandidates = Shells.class)
  private String shell = "";

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandLine top = spec.root().commandLine();
    String script =
        switch (shell) {
          // The script turns on bash's completion functions when zsh reads it.
          case "bash", "zsh" -> AutoComplete.bash(spec.root().name(), top);
          case "fish" -> new FishCompletion(top).script();
          default ->
              throw new ParameterException(
                  spec.commandLine(), "no completion for \"" + shell + "\": bash, zsh or fish");
        };
    session.out().write(script);
    session.out().flush();
    return ExitCode.OK;
  }
}
