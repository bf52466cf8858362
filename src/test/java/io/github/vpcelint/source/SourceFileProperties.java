package io.github.vpcelint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SourceFileProperties {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "\u00e9", "\uD83D\uDE42", "\uD83D", "\uDE42", "\n")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** The column is the same whatever was asked for before. */
  @Property
  void columnsDoNotDependOnTheOrderOfQuestions(
      @ForAll("texts") String text,
      @ForAll @Size(max = 20) List<@IntRange(max = 60) Integer> offsets) {
    SourceFile file = SourceFile.of("a", text);

    for (int wanted : offsets) {
      int offset = Math.min(wanted, text.length());
      int start = file.lineStart(file.line(offset));
      assertThat(file.column(offset)).isEqualTo(text.codePointCount(start, offset) + 1);
    }
  }
}
