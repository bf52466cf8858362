package io.github.vpcelint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SourceFileProperties {
  /** The column is the same whatever was asked for before. */
  @Property
  void columnsDoNotDependOnTheOrderOfQuestions(
      @ForAll @Size(min = 1, max = 8) List<String> lines,
      @ForAll @Size(max = 20) List<@IntRange(max = 300) Integer> offsets) {
    SourceFile file = SourceFile.of("a", String.join("\n", lines));

    for (int wanted : offsets) {
      int offset = Math.min(wanted, file.text().length());
      int start = file.lineStart(file.line(offset));
      assertThat(file.column(offset)).isEqualTo(file.text().codePointCount(start, offset) + 1);
    }
  }
}
