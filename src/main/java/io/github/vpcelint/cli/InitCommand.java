package io.github.vpcelint.cli;

import io.github.vpcelint.config.ConfigurationFile;
import io.github.vpcelint.source.RepositoryRoot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code vpcelint init}. */
@Command(
    name = "init",
    description = {
      "Set a repository up: a configuration file, a pre-commit hook and a GitHub workflow.",
      "What is there already is never changed; what could be added to it is shown instead."
    })
final class InitCommand implements Callable<Integer> {
  private final Session session;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Path root = RepositoryRoot.above(session.workingFolder()).orElse(session.workingFolder());
    write(root, ConfigurationFile.NAME, "vpcelint.yaml");
    write(root, ".pre-commit-config.yaml", "pre-commit-config.yaml");
    write(root, ".github/workflows/vpcelint.yml", "workflow.yml");
    return ExitCode.OK;
  }

  private void write(Path root, String name, String template) throws UsageException, IOException {
    Path file = root.resolve(name);
    String text = template(template);
    if (Files.exists(file)) {
      session.out().println("kept    " + name + ", which is there already; it could have:\n");
      session.out().println(text.indent(4));
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new UsageException(file + " cannot be written: " + e.getMessage());
    }
    session.out().println("written " + name);
  }

  private static String template(String name) throws IOException {
    try (InputStream in = InitCommand.class.getResourceAsStream("init/" + name)) {
      if (in == null) {
        throw new IOException("there is no template " + name + " in the program");
      }
      String version = Main.version();
      boolean released = Character.isDigit(version.charAt(0)) && version.indexOf('-') < 0;
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@VERSION@", released ? "v" + version : "main");
    }
  }
}
