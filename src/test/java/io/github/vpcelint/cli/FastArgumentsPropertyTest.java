package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The small reader and picocli understand every command line alike. */
class FastArgumentsPropertyTest {
  private static final List<String> VALUED =
      List.of(
          "-f",
          "--format",
          "-o",
          "--output",
          "--report",
          "--fail-on",
          "--select",
          "--ignore",
          "--severity",
          "--config",
          "--input-type",
          "--service",
          "--region",
          "--account",
          "--parameter",
          "--parameter-file",
          "--var-file",
          "--now",
          "--stdin-filename",
          "--root",
          "--jobs",
          "--color");
  private static final List<String> FLAGS =
      List.of(
          "-q",
          "--quiet",
          "-v",
          "--verbose",
          "--no-config",
          "--fix",
          "--unsafe-fixes",
          "--diff",
          "--show-files",
          "--show-undecided",
          "--statistics");
  private static final List<String> STRANGE =
      List.of(
          "",
          "-",
          "--",
          "---",
          "=",
          "-=",
          "--=",
          "-f=",
          "--format=",
          "-h",
          "--help",
          "-V",
          "-x",
          "-qx",
          "--form",
          "--quiet=true",
          "--no-quiet",
          "@file",
          "'a b'",
          "\"q\"",
          "rules",
          "check",
          "explain",
          "-1",
          "-qq",
          "--version",
          "${x}",
          "\\",
          "a,b");

  @Property(tries = 5000)
  void whatTheSmallReaderTakesPicocliReadsAlike(@ForAll("commandLines") List<String> arguments) {
    Optional<CheckOptions> fast = FastArguments.read(arguments.toArray(new String[0]));
    Statistics.label("taken").collect(fast.isPresent());
    if (fast.isPresent()) {
      assertThat(picocli(arguments))
          .describedAs("picocli takes %s too", arguments)
          .get()
          .usingRecursiveComparison()
          .isEqualTo(fast.get());
    }
  }

  @Example
  void attachedBlankIsLeftToPicocliWhichRefusesIt() {
    assertThat(FastArguments.read(new String[] {"check", "-o "})).isEmpty();
    assertThat(FastArguments.read(new String[] {"check", "-qf\t"})).isEmpty();
    assertThat(picocli(List.of("check", "-o "))).isEmpty();
  }

  @Property(tries = 500)
  void everydayLinesAreTaken(@ForAll("everydayLines") List<String> arguments) {
    assertThat(FastArguments.read(arguments.toArray(new String[0]))).isPresent();
  }

  private static Optional<CheckOptions> picocli(List<String> arguments) {
    TextOutput nowhere = new TextOutput(OutputStream.nullOutputStream());
    Session session =
        new Session(
            Path.of("").toAbsolutePath(),
            Map.of(),
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            () -> false);
    CommandLine line = CommandLines.of(session);
    try {
      CommandLine.ParseResult parsed = line.parseArgs(arguments.toArray(new String[0]));
      CommandLine check = parsed.subcommand().commandSpec().commandLine();
      return parsed.subcommand().isUsageHelpRequested()
          ? Optional.empty()
          : Optional.of(((CheckCommand) check.getCommand()).options());
    } catch (ParameterException e) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<List<String>> commandLines() {
    Arbitrary<List<String>> parts =
        Arbitraries.oneOf(
            paths(), flags(), separateValues(), joinedValues(), clusters(), strange());
    return parts.list().ofMaxSize(6).map(FastArgumentsPropertyTest::joined);
  }

  @Provide
  Arbitrary<List<String>> everydayLines() {
    Arbitrary<List<String>> option =
        Combinators.combine(Arbitraries.of(VALUED), plainTexts())
            .as((name, value) -> List.of(name, value));
    Arbitrary<List<String>> flag = Arbitraries.of(FLAGS).map(List::of);
    Arbitrary<List<String>> files = plainTexts().list().ofMaxSize(5);
    return Combinators.combine(option, flag, files).as((o, f, p) -> joined(List.of(o, f, p)));
  }

  private static Arbitrary<String> plainTexts() {
    return Arbitraries.strings()
        .withChars("ab/.*=:,_ é")
        .ofMinLength(1)
        .ofMaxLength(8)
        .filter(text -> !text.startsWith("="));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        plainTexts(), Arbitraries.of(STRANGE), Arbitraries.of(VALUED), Arbitraries.of(FLAGS));
  }

  private static Arbitrary<List<String>> paths() {
    return plainTexts().map(List::of);
  }

  private static Arbitrary<List<String>> strange() {
    return Arbitraries.of(STRANGE).map(List::of);
  }

  private static Arbitrary<List<String>> flags() {
    return Arbitraries.of(FLAGS).map(List::of);
  }

  private static Arbitrary<List<String>> separateValues() {
    return Combinators.combine(Arbitraries.of(VALUED), texts())
        .as((name, value) -> List.of(name, value));
  }

  private static Arbitrary<List<String>> joinedValues() {
    return Combinators.combine(Arbitraries.of(VALUED), Arbitraries.of("=", ""), texts())
        .as((name, separator, value) -> List.of(name + separator + value));
  }

  private static Arbitrary<List<String>> clusters() {
    return Arbitraries.strings()
        .withChars("qvfohVx=-a")
        .ofMinLength(1)
        .ofMaxLength(4)
        .map(letters -> List.of("-" + letters));
  }

  private static List<String> joined(List<List<String>> parts) {
    List<String> all = new ArrayList<>();
    all.add("check");
    parts.forEach(all::addAll);
    return all;
  }
}
