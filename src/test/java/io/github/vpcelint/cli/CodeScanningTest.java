package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.report.sarif.Checkout;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeScanningTest {
  private static Optional<Checkout> checkout(Map<String, String> variables) {
    return CodeScanning.checkout(
        new Session(
            Path.of("/work"),
            variables,
            InputStream.nullInputStream(),
            new TextOutput(OutputStream.nullOutputStream()),
            new TextOutput(OutputStream.nullOutputStream()),
            () -> false));
  }

  @Test
  void githubSaysWhatIsCheckedOut() {
    assertThat(
            checkout(
                Map.of(
                    "GITHUB_SERVER_URL", "https://github.com",
                    "GITHUB_REPOSITORY", "example/network",
                    "GITHUB_SHA", "0a1b2c",
                    "GITHUB_REF_NAME", "main")))
        .contains(
            new Checkout("https://github.com/example/network", "0a1b2c", Optional.of("main")));
  }

  @Test
  void gitlabSaysWhatIsCheckedOut() {
    assertThat(
            checkout(
                Map.of(
                    "CI_PROJECT_URL", "https://gitlab.com/example/network",
                    "CI_COMMIT_SHA", "0a1b2c")))
        .contains(new Checkout("https://gitlab.com/example/network", "0a1b2c", Optional.empty()));
  }

  @Test
  void elsewhereNothingIsKnown() {
    assertThat(checkout(Map.of())).isEmpty();
    assertThat(checkout(Map.of("CI_PROJECT_URL", "https://gitlab.com/example/network"))).isEmpty();
  }
}
