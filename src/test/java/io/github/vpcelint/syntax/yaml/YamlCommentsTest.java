package io.github.vpcelint.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Comment;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlCommentsTest {

  @Test
  void findsCommentsWhereverTheyStand() {
    String text =
        """
        # x one
        %YAML 1.1 # x two
        --- # x three
        a: b # x four
        # x five
        'c': | # x six
          d # x not
          # x not either
        # x seven
        e: [1, # x eight
          2]# x nine
        f: &y !t # x ten
          "g # x no"
        h: i#x no
        j: 'k
          # x no' # x eleven
        l: m
          n # x twelve
        # x thirteen""";

    List<Comment> comments = comments(text);

    assertThat(comments)
        .extracting(c -> c.text().strip())
        .containsExactly(
            "x one",
            "x two",
            "x three",
            "x four",
            "x five",
            "x six",
            "x seven",
            "x eight",
            "x nine",
            "x ten",
            "x eleven",
            "x twelve",
            "x thirteen");
    assertThat(comments).allSatisfy(c -> assertThat(c.span().text()).isEqualTo("#" + c.text()));
  }

  @Test
  void leavesOutCommentsWithoutTheWord() {
    assertThat(comments("# a\nb: 1 # c")).isEmpty();
  }

  @Test
  void givesWhatStandsBeforeAnError() {
    assertThat(comments("# x one\na: 1 # x two\nb:\n\t\"c # x three")).hasSize(2);
  }

  private static List<Comment> comments(String text) {
    return YamlReader.comments(SourceFile.of("file.yaml", text), "x");
  }
}
