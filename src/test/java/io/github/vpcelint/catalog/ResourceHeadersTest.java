package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A fact without a source is no fact: every file of the catalogue says where it comes from, and
 * when.
 */
class ResourceHeadersTest {
  private static final Path FOLDER = Path.of("src", "main", "catalog");

  @Test
  void everyFileNamesItsSourceAndDate() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    assertThat(files).hasSizeGreaterThan(450);
    for (Path file : files) {
      List<String> header =
          Files.readAllLines(file).stream().takeWhile(line -> line.startsWith("# ")).toList();
      assertThat(header).as(file.toString()).hasSizeGreaterThan(1);
      assertThat(header.get(0)).as(file.toString()).endsWith(".");
      assertThat(header).as(file.toString()).anyMatch(line -> line.contains("https://"));
      assertThat(header)
          .as(file.toString())
          .anyMatch(line -> line.matches(".*20\\d\\d-\\d\\d-\\d\\d"));
    }
  }
}
