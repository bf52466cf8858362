package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the program on every fixture and compares its findings with the reviewed ones next to it.
 *
 * <p>A fixture is a file or a folder in {@code fixtures/RULE/}, checked with that rule alone;
 * {@code FIXTURE.expected} has its findings, {@code FIXTURE.args} more arguments of the command
 * line. One that is named {@code bad-…} has findings, one that is named {@code good-…} has none,
 * and no error of any other rule. In a folder that is not named after a rule all rules run, on the
 * folder as a whole. {@code ./mvnw test -Dtest=FixturesTest -Dupdate=true} writes the findings
 * anew.
 */
class FixturesTest {
  private static final Path FIXTURES = Path.of("fixtures").toAbsolutePath();
  private static final boolean UPDATE = Boolean.getBoolean("update");

  /**
   * A fixture.
   *
   * @param folder the folder in {@code fixtures/}
   * @param name the file's or folder's name in it; a dot for the folder itself
   */
  record Fixture(String folder, String name) {
    Path file(String extension) {
      String base = name.equals(".") ? "all" : name;
      return FIXTURES.resolve(folder).resolve(base + extension);
    }

    @Override
    public String toString() {
      return folder + "/" + name;
    }
  }

  static List<Fixture> fixturesOfRules() throws IOException {
    List<Fixture> fixtures = new ArrayList<>();
    for (Path folder : children(FIXTURES)) {
      if (Rules.exists(name(folder))) {
        for (Path file : children(folder)) {
          String name = name(file);
          if (!name.endsWith(".expected") && !name.endsWith(".args")) {
            fixtures.add(new Fixture(name(folder), name));
          }
        }
      }
    }
    return fixtures;
  }

  static List<Fixture> otherFixtures() throws IOException {
    List<Fixture> fixtures = new ArrayList<>();
    for (Path folder : children(FIXTURES)) {
      if (!Rules.exists(name(folder))) {
        fixtures.add(new Fixture(name(folder), "."));
      }
    }
    return fixtures;
  }

  @ParameterizedTest
  @MethodSource("fixturesOfRules")
  void ruleFindsWhatIsExpected(Fixture fixture) throws IOException {
    String found = found(fixture);

    assertThat(fixture.name()).matches("(bad|good)-.*");
    if (fixture.name().startsWith("bad-")) {
      assertThat(found).contains("[" + fixture.folder() + "]");
    } else {
      assertThat(found).isEmpty();
      assertThat(check(fixture)).doesNotContain(": error: ");
    }
    compare(fixture, found);
  }

  @ParameterizedTest
  @MethodSource("otherFixtures")
  void allRulesFindWhatIsExpected(Fixture fixture) throws IOException {
    compare(fixture, check(fixture));
  }

  /** The findings of the fixture's rule; rules about suppressions need all others to run. */
  private static String found(Fixture fixture) throws IOException {
    if (!Rules.familyOf(fixture.folder()).equals("housekeeping")) {
      return check(fixture, "--select", fixture.folder());
    }
    StringBuilder found = new StringBuilder();
    for (String line : check(fixture).split("\n")) {
      found.append(line.endsWith("[" + fixture.folder() + "]") ? line + "\n" : "");
    }
    return found.toString();
  }

  private static void compare(Fixture fixture, String found) throws IOException {
    Path expected = fixture.file(".expected");
    if (UPDATE) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
  }

  private static String check(Fixture fixture, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check", fixture.name(), "--root", "."));
    arguments.addAll(List.of("--format", "compact", "--fail-on", "never"));
    arguments.addAll(List.of(more));
    Path extra = fixture.file(".args");
    if (Files.exists(extra)) {
      arguments.addAll(List.of(Files.readString(extra).strip().split("\\s+")));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            FIXTURES.resolve(fixture.folder()),
            Map.of(),
            InputStream.nullInputStream(),
            new TextOutput(out),
            new TextOutput(err),
            () -> false);
    int code = Main.run(arguments.toArray(String[]::new), session);
    session.out().flush();
    session.err().flush();
    assertThat(err.toString(StandardCharsets.UTF_8)).as("standard error").isEmpty();
    assertThat(code).isEqualTo(ExitCode.OK);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !name(file).startsWith(".")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static final class Rules {
    private static final Path MANUALS = Path.of("rules");

    static boolean exists(String name) throws IOException {
      return !familyOf(name).isEmpty();
    }

    /** The folder of a rule's manual; empty for what is no rule. */
    static String familyOf(String name) throws IOException {
      for (Path family : children(MANUALS)) {
        if (Files.exists(family.resolve(name + ".md"))) {
          return name(family);
        }
      }
      return "";
    }
  }
}
