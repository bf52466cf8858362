package io.github.vpcelint.cli;

import io.github.vpcelint.rules.RuleIndex;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Entry point of the program. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    int code = run(arguments, session());
    if (code != ExitCode.OK) {
      System.exit(code);
    }
  }

  /**
   * Runs the program.
   *
   * @return one of {@link ExitCode}
   */
  static int run(String[] arguments, Session session) {
    Optional<CheckOptions> everyday = FastArguments.read(arguments);
    return everyday.isPresent()
        ? Check.run(everyday.get(), session, new RuleIndex())
        : CommandLines.run(arguments, session);
  }

  private static Session session() {
    return new Session(
        Path.of("").toAbsolutePath(),
        System.getenv(),
        System.in,
        new TextOutput(new FileOutputStream(FileDescriptor.out)),
        new TextOutput(new FileOutputStream(FileDescriptor.err)),
        new ConsoleProbe());
  }

  /** The version in the manifest, or {@code "dev"} when the classes do not come from a jar. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
