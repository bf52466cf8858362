package io.github.vpcelint.template.terraform.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.json.JsonReader;
import io.github.vpcelint.value.TextValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"plain", "", "$", "%", "$ {x}", "a$b", "cost: $5", "}{"})
  void textWithoutInterpolationIsLiteral(String text) {
    assertThat(literal(read(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "$${aws:username}, ${aws:username}",
    "%%{if}, %{if}",
    "a$${b}$${c}, a${b}${c}",
    "$$${x, $${x"
  })
  void doubledMarkIsAnEscape(String text, String meaning) {
    assertThat(literal(read(text))).isEqualTo(meaning);
  }

  @Test
  void charactersAfterAnEscapeStandWhereTheyAre() {
    LiteralExpression read = (LiteralExpression) read("user/$${aws:username}/x");

    TextValue text = (TextValue) read.value();
    assertThat(text.spanOf(5, 20).text()).isEqualTo("${aws:username}");
    assertThat(text.spanOf(21, 22).text()).isEqualTo("x");
    assertThat(text.span().text()).isEqualTo("\"user/$${aws:username}/x\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var.region",
        "local.a",
        "aws_vpc.main.id",
        "data.aws_region.current.name",
        "module.network.vpc_id",
        "module.network[0].vpc_id",
        "aws_vpc.main[\"a.b\"].id",
        "aws_vpc.main[each.key].id",
        "aws_vpc.main[var.zones[0]].id",
        "aws_vpc.main.0.id",
        "each.value",
        "count.index",
        "path.module",
        "var.a-b_c.d1"
      })
  void wholeReferenceIsATraversal(String reference) {
    Expression read = read("${ " + reference + " }");

    assertThat(read).isInstanceOf(TraversalExpression.class);
    assertThat(((TraversalExpression) read).text()).isEqualTo(reference);
    assertThat(read.span().text()).isEqualTo(reference.replace("\"", "\\\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws:", "a b", "var.", "var.x[", "var.x[]", ""})
  void whatDoesNotParseIsOpaqueUnderItsText(String expression) {
    Expression read = read("${" + expression + "}");

    assertThat(read).isInstanceOf(OpaqueExpression.class);
    assertThat(((OpaqueExpression) read).text()).isEqualTo("${" + expression + "}");
  }

  @Test
  void policyVariableIsANameOfItsOwn() {
    Expression read = read("${aws:username}");

    assertThat(((TraversalExpression) read).text()).isEqualTo("aws:username");
    assertThat(read.span().text()).isEqualTo("${aws:username}");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "var.x ? 1 : 0, ConditionalExpression",
        "jsonencode({\"a\" = \"}\"}), CallExpression",
        "aws_subnet.x[*].id, SplatExpression",
        "1 + 1, OperatorExpression",
        "!var.x, OperatorExpression",
        "\"${var.x}\", TraversalExpression"
      })
  void computedExpressionsAreWhatTheyAre(String expression, String type) {
    assertThat(read("${" + expression + "}").getClass().getSimpleName()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "true, true", "false, false", "'\"text\"', text", "'\"a\\\"}\"', 'a\"}'"})
  void valueWrittenOutIsThatValue(String expression, String value) {
    assertThat(literal(read("${" + expression + "}"))).isEqualTo(value);
  }

  @Test
  void nullIsNoValue() {
    assertThat(((LiteralExpression) read("${null}")).value().display()).isEqualTo("nothing");
  }

  @Test
  void partsKeepTheirOrderAndPlaces() {
    TemplateExpression read =
        (TemplateExpression) read("com.amazonaws.${var.region}.${local.service}");

    List<String> parts = read.parts().stream().map(part -> part.span().text()).toList();
    assertThat(parts).containsExactly("com.amazonaws.", "var.region", ".", "local.service");
    assertThat(read.span().text()).isEqualTo("\"com.amazonaws.${var.region}.${local.service}\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${var.x", "a ${\"}", "${", "${~}", "%{"})
  void unclosedInterpolationsMakeTheWholeTextOpaque(String text) {
    Expression read = read(text);

    assertThat(read).isInstanceOf(OpaqueExpression.class);
    assertThat(((OpaqueExpression) read).text()).isEqualTo(text);
  }

  @Test
  void markersTrimTheTextAroundThem() {
    TemplateExpression read = (TemplateExpression) read("a ${~ var.x ~} b");

    assertThat(literal(read.parts().get(0))).isEqualTo("a");
    assertThat(literal(read.parts().get(2))).isEqualTo("b");
  }

  @Test
  void bracesAndTextsNestInsideOfAnInterpolation() {
    TemplateExpression read =
        (TemplateExpression) read("${f({a = \"}\", b = \"${var.x}\"})}-${var.y}");

    assertThat(read.parts()).hasSize(3);
    assertThat(read.parts().get(0)).isInstanceOf(CallExpression.class);
    assertThat(read.parts().get(2)).isInstanceOf(TraversalExpression.class);
  }

  @Test
  void deepNestingNeedsNoStack() {
    Expression read = read("${\"".repeat(100_000));

    assertThat(read).isInstanceOf(OpaqueExpression.class);
  }

  @Test
  void deepIndexesAreOpaque() {
    Expression read = read("${" + "a[".repeat(10_000) + "0" + "]".repeat(10_000) + "}");

    assertThat(read).isInstanceOf(OpaqueExpression.class);
  }

  private static String literal(Expression read) {
    assertThat(read).isInstanceOf(LiteralExpression.class);
    return ((LiteralExpression) read).value().display();
  }

  private static Expression read(String text) {
    String json = "{\"a\": \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    MappingNode root =
        (MappingNode)
            JsonReader.read(SourceFile.of("main.tf.json", json), SyntaxLimits.DEFAULT)
                .documents()
                .get(0);
    return JsonExpressions.of(root.get("a").orElseThrow());
  }
}
