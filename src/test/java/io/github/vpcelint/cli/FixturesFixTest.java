package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.fix.FixRound;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.rules.RuleIndex;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes every repair that the fixtures' findings carry, one at a time and all together. */
class FixturesFixTest {
  private static final Path FIXTURES = Path.of("fixtures").toAbsolutePath();

  @TempDir private Path temporary;

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> children = Files.walk(FIXTURES, 2)) {
      return children
          .filter(child -> child.getParent().getParent().equals(FIXTURES))
          .filter(child -> child.getFileName().toString().startsWith("bad-"))
          .filter(child -> !child.toString().matches(".*\\.(expected|args)"))
          .map(FIXTURES::relativize)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void eachRepairMendsItsFindingAndBreaksNothing(Path fixture) throws IOException, UsageException {
    CheckSettings settings = settings(fixture);
    Linter linter = new Linter(settings);
    Inputs inputs = linter.read(InputStream.nullInputStream());
    List<Finding> before = linter.lint(inputs).result().findings();
    for (Finding finding : before) {
      for (Fix fix : finding.fixes()) {
        Inputs repaired = apply(only(finding, fix), inputs);

        List<Finding> after = linter.lint(repaired).result().findings();

        assertThat(count(finding, after))
            .as("%s: %s", fixture, fix.title())
            .isLessThan(count(finding, before));
        assertThat(newErrors(before, after)).as("%s: %s", fixture, fix.title()).isEmpty();
        assertThat(problems(repaired))
            .as("%s: %s", fixture, fix.title())
            .isLessThanOrEqualTo(problems(inputs));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void repairingTwiceChangesNothing(Path fixture) throws IOException, UsageException {
    CheckSettings settings = settings(fixture);
    Linter linter = new Linter(settings);
    Inputs inputs = linter.read(InputStream.nullInputStream());

    Repaired once = repair(linter, settings, inputs, linter.lint(inputs));
    Repaired twice = repair(linter, settings, once.after(), once.linting());

    assertThat(once.untouched()).isEmpty();
    assertThat(once.linting().result().findings()).noneMatch(left -> left.fix(true).isPresent());
    assertThat(twice.changed()).isEmpty();
  }

  /** The front matter of the manuals says which rules have repairs, and of which kind. */
  @Test
  void manualsSayWhatCanBeRepaired() throws IOException, UsageException {
    Map<String, String> found = new TreeMap<>();
    for (Path fixture : fixtures()) {
      Linter linter = new Linter(settings(fixture));
      for (Finding finding :
          linter.lint(linter.read(InputStream.nullInputStream())).result().findings()) {
        for (Fix fix : finding.fixes()) {
          found.merge(finding.rule().name(), fix.safe() ? "safe" : "unsafe", (a, b) -> min(a, b));
        }
      }
    }
    Map<String, String> said = new TreeMap<>();
    for (RuleInfo rule : new RuleIndex().infos()) {
      if (!rule.fixable().equals("none")) {
        said.put(rule.name(), rule.fixable());
      }
    }
    assertThat(found).isEqualTo(said);
  }

  private static String min(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Repaired repair(
      Linter linter, CheckSettings settings, Inputs inputs, Linting linting) {
    FixTargets targets = new FixTargets(inputs, List.of(), settings.folders().root());
    return new Repair(linter, settings, targets, inputs, linting).run();
  }

  private static Finding only(Finding finding, Fix fix) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.span(),
        finding.message(),
        finding.help(),
        finding.when(),
        finding.subject(),
        finding.related(),
        List.of(fix));
  }

  private static Inputs apply(Finding finding, Inputs inputs) {
    FixRound round = FixRound.of(List.of(finding), true, file -> true);
    assertThat(round.fixed()).hasSize(1);
    SyntaxReader reader = new SyntaxReader(SyntaxLimits.DEFAULT);
    List<SyntaxTree> trees = new ArrayList<>();
    for (SyntaxTree tree : inputs.trees()) {
      SourceFile file = round.apply(tree.file());
      trees.add(file == tree.file() ? tree : reader.read(file));
    }
    return inputs.withTrees(trees);
  }

  private static long count(Finding finding, List<Finding> findings) {
    return findings.stream()
        .filter(other -> other.rule() == finding.rule())
        .filter(other -> other.message().equals(finding.message()))
        .filter(other -> other.subject().equals(finding.subject()))
        .count();
  }

  /** Errors that were not there before, wherever they stand now. */
  private static List<String> newErrors(List<Finding> before, List<Finding> after) {
    List<String> errors = errors(after);
    errors(before).forEach(errors::remove);
    return errors;
  }

  private static List<String> errors(List<Finding> findings) {
    List<String> errors = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding.rule().name() + " " + finding.subject() + " " + finding.message());
      }
    }
    return errors;
  }

  private static int problems(Inputs inputs) {
    return inputs.trees().stream().mapToInt(tree -> tree.problems().size()).sum();
  }

  private CheckSettings settings(Path fixture) throws IOException, UsageException {
    Path folder = Files.createTempDirectory(temporary, "fixture");
    copy(FIXTURES.resolve(fixture), folder);
    List<String> arguments = new ArrayList<>(List.of("check", "--root", ".", "--unsafe-fixes"));
    arguments.add(fixture.getFileName().toString());
    Path extra = FIXTURES.resolve(fixture + ".args");
    if (Files.exists(extra)) {
      arguments.addAll(List.of(Files.readString(extra).strip().split("\\s+")));
    }
    CheckOptions options =
        FastArguments.read(arguments.toArray(String[]::new)).orElseThrow(AssertionError::new);
    TextOutput nowhere = new TextOutput(OutputStream.nullOutputStream());
    Session session =
        new Session(folder, Map.of(), InputStream.nullInputStream(), nowhere, nowhere, () -> false);
    return new CheckSettingsReader(options, session, new RuleIndex()).read();
  }

  private static void copy(Path fixture, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(fixture)) {
      for (Path file : files.toList()) {
        Path target = folder.resolve(fixture.getParent().relativize(file).toString());
        Files.copy(file, target);
      }
    }
  }
}
