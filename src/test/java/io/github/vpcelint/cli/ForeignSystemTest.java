package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vpcelint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program in a process of its own, on a machine that is set up for another part of the world.
 */
class ForeignSystemTest {
  // Turkish writes the capital of i with a dot, and this encoding has other letters than UTF-8.
  private static final List<String> TURKISH =
      List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9");
  // Numerals and calendar are others, too.
  private static final List<String> ARABIC =
      List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati");

  @TempDir private Path folder;

  @Test
  void reportsAreTheSameToTheByte() throws Exception {
    Path here = Path.of("").toAbsolutePath();
    for (String format : List.of("json", "sarif", "text")) {
      String[] check = {"check", "--fail-on=never", "-f", format, "fixtures/seed"};
      Outcome usual = Call.in(here).run(check);
      assertThat(process(TURKISH, "C.UTF-8", here, check)).isEqualTo(usual);
      assertThat(process(ARABIC, "C.UTF-8", here, check)).isEqualTo(usual);
    }
  }

  @Test
  void everyRuleFindsTheSame() throws Exception {
    Path here = Path.of("").toAbsolutePath();
    String[] check = {"check", "--fail-on=never", "-f", "compact", "--now=2026-01-31", "fixtures"};

    assertThat(process(TURKISH, "C.UTF-8", here, check)).isEqualTo(Call.in(here).run(check));
  }

  @Test
  void namesThatTheLocaleCannotSayDoNotStopTheOthers() throws Exception {
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
    assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
    Files.writeString(folder.resolve("gr\u00fcn.yaml"), Samples.BAD_TEMPLATE);
    Files.writeString(folder.resolve("bad.yaml"), Samples.BAD_TEMPLATE);

    String[] check = {"check", "-f", "compact", "--root", ".", "."};
    Outcome outcome = process(List.of(), "C", folder, check);
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.out())
        .startsWith("bad.yaml:16:21: error: ")
        .contains("error: The name of this file is not in the encoding of the locale, ");
    assertThat(process(List.of(), "C.UTF-8", folder, check).out())
        .contains("gr\u00fcn.yaml:16:21: error: ");
    assertThat(process(List.of(), "C", folder, "check", "gr\u00fcn.yaml").err())
        .contains(" cannot be a path where file names are in ");
  }

  private static Outcome process(
      List<String> options, String locale, Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", locale);
    builder.environment().keySet().removeIf(name -> name.startsWith("GITHUB_"));
    Path err = Files.createTempFile("err", ".txt");
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Outcome outcome = new Outcome(process.waitFor(), out, Files.readString(err));
    Files.delete(err);
    return outcome;
  }
}
