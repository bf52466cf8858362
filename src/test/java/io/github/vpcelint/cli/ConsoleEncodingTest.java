package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleEncodingTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "utf-8", "cp65001"})
  void utf8TerminalShowsEverything(String encoding) {
    assertThat(ConsoleEncoding.of(encoding)).isEqualTo(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cp437", "Cp850", "windows-1252", "ANSI_X3.4-1968", "ISO-8859-1"})
  void anyOtherTerminalGetsAscii(String encoding) {
    assertThat(ConsoleEncoding.of(encoding)).isEqualTo(StandardCharsets.US_ASCII);
  }

  @Test
  void unknownIsTakenForUtf8() {
    assertThat(ConsoleEncoding.of(null)).isEqualTo(StandardCharsets.UTF_8);
  }
}
