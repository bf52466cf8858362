package io.github.vpcelint.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HclReaderProperties {
  @Property(tries = 2_000)
  void anyTextGivesATreeOrAProblem(@ForAll("pieces") String source) {
    SourceFile file = SourceFile.of("main.tf", source);
    SyntaxTree tree = HclReader.read(file, SyntaxLimits.DEFAULT);

    if (tree.documents().isEmpty()) {
      assertThat(tree.problems()).hasSize(1);
    } else {
      assertThat(tree.documents()).hasSize(1);
      assertThat(tree.problems())
          .extracting(SyntaxProblem::kind)
          .doesNotContain(SyntaxProblem.Kind.PARSE);
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "a", "b-1", " = ", "{", "}", "[", "]", "(", ")", "\"", "${", "%{", "~}", "<<EOT\n",
            "\nEOT\n", "\n", "\r\n", ",", ".", "*", "...", "=>", "?", ":", "for ", " in ", "if ",
            "endif", "1", "#", "//", "/*", "*/", "\\", "\\u12", "é", "\uD83D", "$${", "\t")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
