package io.github.vpcelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.vpcelint.JsonText;
import io.github.vpcelint.report.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The manuals in {@code rules/}: their front matter, their shape, and their examples. */
class ManualsTest {
  private static final Path MANUALS = Path.of("rules");
  private static final Path FIXTURES = Path.of("fixtures");
  private static final SchemaCheck SCHEMA =
      new SchemaCheck(Path.of("schemas", "rule.schema.json"), SpecificationVersion.DRAFT_2020_12);

  private static final List<String> SECTIONS =
      List.of(
          "## What it finds",
          "## Why it matters",
          "## Wrong",
          "## Right",
          "## How to fix it",
          "## When to switch it off");

  static List<Path> manuals() throws IOException {
    try (Stream<Path> files = Files.walk(MANUALS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("manuals")
  void frontMatterFollowsItsSchema(Path manual) throws IOException {
    Object frontMatter = new Yaml().load(frontMatter(manual));

    assertThat(SCHEMA.errors(JsonText.of(frontMatter))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("manuals")
  void manualHasItsSectionsInOrder(Path manual) throws IOException {
    List<String> lines = Files.readAllLines(manual);
    String name = manual.getFileName().toString().replace(".md", "");

    assertThat(lines).contains("# " + name);
    assertThat(lines).containsSubsequence(SECTIONS);
    assertThat(lines)
        .filteredOn(line -> !line.startsWith("  - http") && !line.contains("](http"))
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(200));
  }

  @ParameterizedTest
  @MethodSource("manuals")
  void examplesStandInFixturesThatAreChecked(Path manual) throws IOException {
    Path fixtures = FIXTURES.resolve(manual.getFileName().toString().replace(".md", ""));
    List<Example> examples = examples(manual);

    assertThat(examples).extracting(Example::fixture).anyMatch(name -> name.startsWith("bad-"));
    assertThat(examples).extracting(Example::fixture).anyMatch(name -> name.startsWith("good-"));
    for (Example example : examples) {
      assertThat(Files.readString(fixtures.resolve(example.fixture())))
          .as("%s in %s", example.fixture(), manual)
          .contains(example.text());
    }
  }

  /**
   * A code block of a manual.
   *
   * @param fixture the fixture that it stands in
   * @param text its lines
   */
  private record Example(String fixture, String text) {}

  private static List<Example> examples(Path manual) throws IOException {
    List<Example> examples = new ArrayList<>();
    Iterator<String> lines = Files.readAllLines(manual).iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith("<!-- fixture: ")) {
        String fixture = line.substring("<!-- fixture: ".length(), line.indexOf(" -->"));
        assertThat(lines.next()).as("after %s", line).startsWith("```");
        StringBuilder text = new StringBuilder();
        for (String code = lines.next(); !code.equals("```"); code = lines.next()) {
          text.append(code).append('\n');
        }
        examples.add(new Example(fixture, text.toString().stripTrailing()));
      }
    }
    return examples;
  }

  private static String frontMatter(Path manual) throws IOException {
    String text = Files.readString(manual).replace("\r\n", "\n");
    assertThat(text).startsWith("---\n");
    return text.substring(4, text.indexOf("\n---\n", 4) + 1);
  }
}
