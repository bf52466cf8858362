package io.github.vpcelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.rule.Fingerprints;
import io.github.vpcelint.rule.LintResult;
import org.junit.jupiter.api.Test;

class GitlabReportTest {
  @Test
  void oneEntryAFinding() {
    LintResult result = Sample.result(Sample.openPrincipal());
    String fingerprint = Fingerprints.of(result).of(result.findings().get(0));

    assertThat(Written.by(new GitlabReport(), result))
        .isEqualTo(
            """
            [
              {
                "description": "The statement lets every principal of every account through the \
            endpoint.",
                "check_name": "open-principal",
                "fingerprint": "%s",
                "severity": "minor",
                "location": {
                  "path": "templates/cache.yaml",
                  "lines": {
                    "begin": 17,
                    "end": 17
                  }
                }
              }
            ]
            """
                .formatted(fingerprint));
  }

  @Test
  void nothingIsAnEmptyList() {
    assertThat(Written.by(new GitlabReport(), Sample.result())).isEqualTo("[]\n");
  }
}
