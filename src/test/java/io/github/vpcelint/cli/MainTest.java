package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void versionIsDevWhenNotRunFromJar() {
    assertThat(Main.version()).isEqualTo("dev");
  }
}
