package io.github.vpcelint.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Comment;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HclReaderTest {
  @Test
  void blocksAreObjectsUnderTheirTypeAndLabels() {
    MappingNode tree =
        tree(
            """
            resource "aws_vpc" "main" {
              cidr_block = "10.0.0.0/16"
            }
            """);

    MappingNode types = (MappingNode) tree.get("resource").orElseThrow();
    MappingNode names = (MappingNode) types.get("aws_vpc").orElseThrow();
    MappingNode body = (MappingNode) names.get("main").orElseThrow();
    assertThat(names.entry("main").orElseThrow().key().span().text()).isEqualTo("\"main\"");
    assertThat(body.get("cidr_block").orElseThrow().span().text()).isEqualTo("\"10.0.0.0/16\"");
  }

  @Test
  void policyVariableIsAProblemAfterWhichReadingGoesOn() {
    SyntaxTree tree =
        HclReader.read(
            SourceFile.of("main.tf", "a = \"x-${aws:PrincipalTag/team}-${var.b}\"\nc = 1\n"),
            SyntaxLimits.DEFAULT);

    assertThat(((MappingNode) tree.documents().get(0)).has("c")).isTrue();
    assertThat(tree.problems()).hasSize(1);
    assertThat(tree.problems().get(0).kind()).isEqualTo(SyntaxProblem.Kind.POLICY_VARIABLE);
    assertThat(tree.problems().get(0).span().text()).isEqualTo("${aws:PrincipalTag/team}");
  }

  @Test
  void severalBlocksOfOneTypeInABlockAreAList() {
    MappingNode tree =
        tree(
            """
            data "aws_iam_policy_document" "x" {
              statement { sid = "a" }
              statement {
                sid = "b"
              }
            }
            """);

    Node statements = body(tree, "data", "aws_iam_policy_document", "x").get("statement").get();
    assertThat(((SequenceNode) statements).items()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "1 + 2 * 3, Binary",
        "a ? b : c, Conditional",
        "!a, Unary",
        "-1, Unary",
        "f(a b...), Call",
        "f (a), Call",
        "[for x in y : x if x != null], For",
        "{for k v in y : k => v...}, For",
        "a.b[0].c, Attribute",
        "a[*].b, Splat",
        "a.*.b, Splat",
        "(a), Parentheses",
        "{ a = 1 }, ObjectValue",
        "[ 1 ], Tuple",
        "null, Literal",
        "1.5e3, Literal",
        "provider::aws::arn_parse(a), Call"
      })
  void expressionIsWhatItIsAndItsPlaceIsItsText(String text, String type) {
    String source = text.replace("a b...", "a, b...").replace("k v in", "k, v in");
    HclExpression read = expression(source);

    assertThat(read.getClass().getSimpleName()).isEqualTo(type);
    assertThat(read.span().text()).isEqualTo(source);
  }

  @Test
  void operatorsBindByTheirPrecedence() {
    HclExpression.Binary sum = (HclExpression.Binary) expression("1 + 2 * 3 == 7 && true");

    assertThat(sum.operator()).isEqualTo("&&");
    assertThat(((HclExpression.Binary) sum.left()).operator()).isEqualTo("==");
    assertThat(((HclExpression.Binary) sum.left()).left().span().text()).isEqualTo("1 + 2 * 3");
  }

  @Test
  void everyCharacterOfAHeredocKeepsItsPlace() {
    String source =
        """
        policy = <<-EOT
            {
              "Action": "s3:GetObjct"
            }
          EOT
        """;
    HclTemplatePart.Text line = textWith("GetObjct", source);
    int index = line.text().indexOf("GetObjct");

    assertThat(line.origin().slice(index, index + 8).text()).isEqualTo("GetObjct");
    assertThat(line.origin().slice(index, index + 8).startLine()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'<<EOT\n  a\n b\nEOT', '  a\n b\n'",
    "'<<-EOT\n  a\n b\n EOT', ' a\nb\n'",
    "'<<-EOT\n    a\n\n   b\n  EOT', ' a\n\nb\n'",
    "'<<-EOT\n  ${x}\n    a\n  EOT', '${}\n  a\n'",
    "'<<-EOT\n\u00a0 a\n  b\n EOT', 'a\nb\n'",
    "'<<-EOT\n  ${x ~}\n    a\n  b\n EOT', '${}    a\nb\n'"
  })
  void heredocsLoseTheirCommonIndentation(String source, String text) {
    assertThat(shown(source)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"a\\nb\"', 'a\nb'",
    "'\"a\\u00e9\"', 'aé'",
    "'\"$${x}\"', '${x}'",
    "'\"%%{x}\"', '%{x}'",
    "'\"a ${~ x ~} b\"', 'a${}b'",
    "'\"\"', ''"
  })
  void textsLoseTheirEscapes(String source, String text) {
    assertThat(shown(source)).isEqualTo(text);
  }

  @Test
  void directivesHoldWhatStandsBetweenTheirMarks() {
    HclExpression.Template template =
        (HclExpression.Template)
            expression("\"%{ if a }x%{ else }y%{ endif }%{ for k, v in m }${v}%{ endfor }\"");

    HclTemplatePart.If condition = (HclTemplatePart.If) template.parts().get(0);
    HclTemplatePart.For loop = (HclTemplatePart.For) template.parts().get(1);
    assertThat(condition.yes()).hasSize(1);
    assertThat(condition.no()).hasSize(1);
    assertThat(loop.keyName()).contains("k");
    assertThat(loop.body()).hasSize(1);
  }

  @Test
  void commentsAreFoundOutsideOfTextsOnly() {
    SourceFile file =
        SourceFile.of(
            "main.tf",
            """
            # vpcelint-ignore: a
            x = "# vpcelint-ignore: b" // vpcelint-ignore: c
            y = <<EOT
            # vpcelint-ignore: d
            EOT
            /* vpcelint-ignore: e */
            """);

    assertThat(HclReader.comments(file, SyntaxLimits.DEFAULT, "vpcelint-ignore"))
        .extracting(Comment::text)
        .containsExactly(" vpcelint-ignore: a", " vpcelint-ignore: c", " vpcelint-ignore: e ");
  }

  @ParameterizedTest
  @CsvSource({
    "'a = ', 1, 5, 'Here stands the end of the file where a value must be.'",
    "'a = 1 b = 2', 1, 7, 'Here stands \"b\" where the line must end.'",
    "'x {', 1, 3, 'This block does not end: its closing brace is missing.'",
    "'a = \"b', 1, 5, 'This text has no closing quotation mark on its line.'",
    "'a = [1, 2', 1, 10, 'A ] is missing before the end of the file: the bracket on line 1 is still open.'",
    "'a = \"%{ if x }y\"', 1, 5, 'This template has no %{endif}.'",
    "'a = <<EOT\nx\n', 1, 5, 'This heredoc does not end: no line holds EOT alone.'"
  })
  void brokenTextsAreProblemsWithAPlace(String source, int line, int column, String message) {
    SyntaxTree tree = HclReader.read(SourceFile.of("main.tf", source), SyntaxLimits.DEFAULT);

    assertThat(tree.documents()).isEmpty();
    SyntaxProblem problem = tree.problems().get(0);
    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.span().startLine()).isEqualTo(line);
    assertThat(problem.span().startColumn()).isEqualTo(column);
    assertThat(problem.kind()).isEqualTo(SyntaxProblem.Kind.PARSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b { a = 1\n}", // an argument on the line of the brace closes there
        "b {\n a = 1 }",
        "b { c {} }",
        "b { a = 1, c = 2 }",
        "a = 1\r",
        "a = <<E\nb\rc\nE\n",
        "a = x::y",
        "a = x::(1)",
      })
  void whatHashiCorpRejectsIsRejected(String source) {
    SyntaxTree tree = HclReader.read(SourceFile.of("main.tf", source), SyntaxLimits.DEFAULT);

    assertThat(tree.documents()).isEmpty();
    assertThat(tree.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b { # x\n a = 1\n}", "b { /* x */ a = 1 /* y */ }", "b {}", "# a\rb\n"})
  void whatHashiCorpAcceptsIsAccepted(String source) {
    SyntaxTree tree = HclReader.read(SourceFile.of("main.tf", source), SyntaxLimits.DEFAULT);

    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void anArgumentThatIsSetTwiceIsAProblem() {
    SyntaxTree tree =
        HclReader.read(
            SourceFile.of("main.tf", "b {\n  a = 1\n  a = 2\n}\n"), SyntaxLimits.DEFAULT);

    assertThat(tree.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(SyntaxProblem.Kind.DUPLICATE_KEY);
              assertThat(problem.span().startLine()).isEqualTo(3);
              assertThat(problem.other().startLine()).isEqualTo(2);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "-", "!", "\"${", "{a=", "f("})
  void deepNestingIsALimitAndNoCrash(String opening) {
    String source = "a = " + opening.repeat(20_000);
    SyntaxTree tree = HclReader.read(SourceFile.of("main.tf", source), SyntaxLimits.DEFAULT);

    assertThat(tree.problems())
        .singleElement()
        .extracting(SyntaxProblem::kind)
        .isEqualTo(SyntaxProblem.Kind.LIMIT);
  }

  private static MappingNode tree(String source) {
    SyntaxTree tree = HclReader.read(SourceFile.of("main.tf", source), SyntaxLimits.DEFAULT);
    assertThat(tree.problems()).isEmpty();
    return (MappingNode) tree.documents().get(0);
  }

  private static MappingNode body(MappingNode tree, String... path) {
    MappingNode at = tree;
    for (String step : path) {
      at = (MappingNode) at.get(step).orElseThrow();
    }
    return at;
  }

  private static HclExpression expression(String source) {
    return ((HclNode) tree("x = " + source + "\n").get("x").orElseThrow()).expression();
  }

  private static HclTemplatePart.Text textWith(String part, String source) {
    HclNode policy = (HclNode) tree(source).get("policy").orElseThrow();
    for (HclTemplatePart each : ((HclExpression.Template) policy.expression()).parts()) {
      if (each instanceof HclTemplatePart.Text text && text.text().contains(part)) {
        return text;
      }
    }
    throw new AssertionError("no part has " + part);
  }

  private static String shown(String source) {
    StringBuilder shown = new StringBuilder();
    List<HclTemplatePart> parts = ((HclExpression.Template) expression(source)).parts();
    for (HclTemplatePart part : parts) {
      shown.append(part instanceof HclTemplatePart.Text text ? text.text() : "${}");
    }
    return shown.toString();
  }
}
