package io.github.vpcelint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vpcelint.report.Sample;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final String LINE = "Action: s3:Objekt\n";

  private static Finding at(SourceFile file, int start) {
    Span span = new Span(file, start, start + LINE.length());
    return Sample.finding(Sample.UNKNOWN_ACTION, span, "no such action");
  }

  private static String only(String path, String text) {
    Finding finding = at(SourceFile.of(path, text), text.indexOf("Action:"));
    return Fingerprints.of(Sample.result(finding)).of(finding);
  }

  @Test
  void movedLinesAndOtherIndentationChangeNothing() {
    assertThat(only("a.yaml", LINE))
        .hasSize(32)
        .isEqualTo(only("a.yaml", "# a comment\n\n    " + LINE + "more: 1\n"));
  }

  @Test
  void otherTextOrPathIsAnotherFinding() {
    assertThat(only("a.yaml", LINE))
        .isNotEqualTo(only("b.yaml", LINE))
        .isNotEqualTo(only("a.yaml", LINE.replace("Objekt", "Objects")));
  }

  @Test
  void equalFindingsAreNumberedThroughAndSuppressedOnesCount() {
    SourceFile file = SourceFile.of("a.yaml", LINE + LINE);
    Finding first = at(file, 0);
    Finding second = at(file, LINE.length());

    Fingerprints both = Fingerprints.of(Sample.result(first, second));
    Fingerprints oneSuppressed =
        Fingerprints.of(
            Sample.with(
                Sample.result(second), new LintResult.Suppressed(first, "inSource", "reason")));

    assertThat(both.of(first)).isNotEqualTo(both.of(second));
    assertThat(oneSuppressed.of(second)).isEqualTo(both.of(second));
    assertThat(oneSuppressed.of(first)).isEqualTo(both.of(first));
  }

  @Test
  void aFindingOfAnotherRunHasNone() {
    Fingerprints fingerprints =
        Fingerprints.of(new LintResult(List.of(), List.of(), List.of(), List.of(), List.of()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> fingerprints.of(Sample.unknownAction()))
        .withMessageContaining("not a finding of this run");
  }
}
