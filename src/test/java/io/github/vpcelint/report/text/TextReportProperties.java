package io.github.vpcelint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.report.ManualLinks;
import io.github.vpcelint.report.Sample;
import io.github.vpcelint.report.Written;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a file holds and wherever a finding is in it, the report is fit for a terminal. */
class TextReportProperties {
  private static final int COLUMNS = 80;

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "\u001b[31m",
                "\u009b",
                "\r",
                "\n",
                "\r\n",
                "\t",
                "\u202e",
                "\u2028",
                "日本",
                "e\u0301",
                "\uD83D\uDE42",
                "\uD83D",
                "##[error]",
                "::error::",
                "\u0000",
                "\ufeff",
                " ",
                "{\"a\": "),
            Arbitraries.strings().ofMaxLength(3),
            Arbitraries.strings().ascii().ofMaxLength(40))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static Span span(SourceFile file, int a, int b) {
    int first = a % (file.text().length() + 1);
    int last = b % (file.text().length() + 1);
    return new Span(file, Math.min(first, last), Math.max(first, last));
  }

  private static Finding finding(Span span, String message) {
    Finding bare = Sample.finding(Sample.OPEN_PRINCIPAL, span, message);
    return new Finding(
        bare.rule(),
        bare.severity(),
        span,
        message,
        bare.help(),
        bare.when(),
        message,
        List.of(new Finding.Related(span, message)),
        List.of(Fix.safe(message, span, message)));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void nothingActs(
      @ForAll("hostile") String text,
      @ForAll("hostile") String message,
      @ForAll @IntRange(max = 5000) int a,
      @ForAll @IntRange(max = 5000) int b) {
    SourceFile file = SourceFile.of(message, text);

    String report = report(finding(span(file, a, b), message), TextStyle.PLAIN);

    assertThat(report).doesNotContainPattern("[\\p{Cc}\\u202e\\u2028\\ufeff\\p{Cs}&&[^\n]]");
    assertThat(report).doesNotContain("##[");
    assertThat(report.lines()).noneMatch(line -> line.strip().startsWith("::"));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void framesFitAndHaveACaret(
      @ForAll("hostile") String text,
      @ForAll @IntRange(max = 5000) int a,
      @ForAll @IntRange(max = 5000) int b) {
    SourceFile file = SourceFile.of("file", text);
    Finding finding = Sample.finding(Sample.OPEN_PRINCIPAL, span(file, a, b), "message");

    String report = report(finding, TextStyle.PLAIN);

    assertThat(report.lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(COLUMNS));
    assertThat(report.lines()).anyMatch(line -> line.matches(" +│ +\\^+"));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void asciiStaysAscii(
      @ForAll("hostile") String text,
      @ForAll @IntRange(max = 5000) int a,
      @ForAll @IntRange(max = 5000) int b) {
    SourceFile file = SourceFile.of("file", text);
    TextStyle ascii = new TextStyle(COLUMNS, false, false, StandardCharsets.US_ASCII);

    assertThat(report(finding(span(file, a, b), text), ascii)).matches("[\\n\\x20-\\x7E]*");
  }

  private static String report(Finding finding, TextStyle style) {
    return Written.by(new TextReport(style, new ManualLinks("0.1.0")), Sample.result(finding));
  }
}
