package io.github.vpcelint.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.vpcelint.report.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The logs in {@code sarif-samples/} are what the program writes today. To rewrite them: {@code
 * ./mvnw test -Dtest=SarifSamplesTest -Dupdate=true}; the difference is what a reviewer reads.
 */
class SarifSamplesTest {
  private static final Path FOLDER = Path.of("sarif-samples");
  private static final Map<String, String> SAMPLES = SarifSamples.all();
  private static final SchemaCheck SCHEMA =
      new SchemaCheck(
          Path.of("src", "test", "resources", "schemas", "sarif-schema-2.1.0.json"),
          SpecificationVersion.DRAFT_4);

  @BeforeAll
  static void rewriteWhenAsked() throws IOException {
    if (Boolean.getBoolean("update")) {
      for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
        Files.writeString(file(sample.getKey()), sample.getValue());
      }
    }
  }

  private static Path file(String name) {
    return FOLDER.resolve(name + ".sarif");
  }

  static Stream<String> names() {
    return SAMPLES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void fileIsWhatTheProgramWrites(String name) throws IOException {
    assertThat(Files.readString(file(name)))
        .as("rewrite it: ./mvnw test -Dtest=SarifSamplesTest -Dupdate=true")
        .isEqualTo(SAMPLES.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void logFollowsTheStandard(String name) {
    assertThat(SCHEMA.errors(SAMPLES.get(name))).isEmpty();
  }

  @Test
  void folderHoldsNothingElse() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".sarif")))
          .containsExactlyInAnyOrderElementsOf(
              new TreeSet<>(names().map(name -> name + ".sarif").toList()));
    }
  }

  @Test
  void schemaRefusesWhatTheStandardDoesNotHave() {
    String log = SAMPLES.get("fixes");

    assertThat(SCHEMA.errors(log.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
    assertThat(SCHEMA.errors(log.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
        .isNotEmpty();
  }
}
