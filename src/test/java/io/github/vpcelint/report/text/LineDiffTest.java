package io.github.vpcelint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineDiffTest {
  @Property
  void changesMakeOneTextOfTheOther(
      @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
    List<LineDiff.Block> blocks = LineDiff.between(before, after);

    assertThat(applied(blocks, before, after)).isEqualTo(after);
    assertThat(lines(blocks)).isEqualTo(before.size() + after.size() - 2 * common(before, after));
  }

  @Example
  void staysRightWhereItGivesUpOnTheSmallestChange() {
    List<String> before = Collections.nCopies(4000, "a");
    List<String> after = new ArrayList<>(Collections.nCopies(4000, "b"));
    after.add(0, "a");

    List<LineDiff.Block> blocks = LineDiff.between(before, after);

    assertThat(blocks).containsExactly(new LineDiff.Block(1, 4000, 1, 4001));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("a", "b", "c").list().ofMaxSize(12);
  }

  private static List<String> applied(
      List<LineDiff.Block> blocks, List<String> before, List<String> after) {
    List<String> text = new ArrayList<>();
    int done = 0;
    for (LineDiff.Block block : blocks) {
      text.addAll(before.subList(done, block.beforeStart()));
      text.addAll(after.subList(block.afterStart(), block.afterEnd()));
      done = block.beforeEnd();
    }
    text.addAll(before.subList(done, before.size()));
    return text;
  }

  private static int lines(List<LineDiff.Block> blocks) {
    int lines = 0;
    for (LineDiff.Block block : blocks) {
      lines += block.beforeEnd() - block.beforeStart() + block.afterEnd() - block.afterStart();
    }
    return lines;
  }

  /** Length of the longest common subsequence, by the textbook. */
  private static int common(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        longest[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[a.size()][b.size()];
  }
}
