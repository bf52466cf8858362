package io.github.vpcelint.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which people get JSON wrong has its own sentence, at the right place. */
class JsonDiagnosisTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{«a»: 1} | This key has no quotation marks.",
        "{«'»a': 1} | JSON puts texts into double quotes.",
        "{«“»a”: 1} | JSON needs straight double quotes, not typographic ones.",
        "{\"a\": 1«,»} | Nothing follows this comma before the closing }.",
        "[1«,» ] | Nothing follows this comma before the closing ].",
        "[1 «2»] | A comma is missing before this.",
        "{\"a\": 1 «\"»b\": 2} | A comma is missing before this.",
        "[1,«,»2] | A value is missing before this ,.",
        "[«,»1] | A value is missing before this ,.",
        "{\"a\":«}» | A value is missing before this }.",
        "{\"a\": «,» \"b\": 1} | A value is missing before this ,.",
        "{«,» \"b\": 1} | A key is missing before this ,.",
        "{«{»}: 1} | A key has to be a text.",
        "{\"a\" «1»} | A colon is missing between the key \"a\" and its value.",
        "{\"a\"«,» \"b\"} | The key \"a\" has no value.",
        "{\"a\": 1«:» 2} | This colon follows a value, not a key.",
        "[\"a\"«:» 2] | A list has no keys.",
        "[1«}» | This } does not close the list that starts on line 1, which is the one still open.",
        "{\"a\": 1«]» | This ] does not close the object that starts on line 1, which is the one still open.",
        "{} «{» | The JSON value ends before this; a text holds only one.",
        "{}«}» | This } closes nothing.",
        "{} «abc» d | The JSON value ends before this; a text holds only one.",
        "[«True»] | JSON writes True in lower case.",
        "[«FALSE»] | JSON writes FALSE in lower case.",
        "[«None»] | JSON has no None.",
        "[«NaN»] | JSON has no number NaN.",
        "[«abc», 1] | This text has no quotation marks.",
        "[«012345678901»] | A number in JSON does not start with a zero.",
        "[«+1»] | This is not a number as JSON writes it.",
        "[«.5»] | This is not a number as JSON writes it.",
        "[«1.»] | This is not a number as JSON writes it.",
        "[«1e»] | This is not a number as JSON writes it.",
        "[«-»] | This is not a number as JSON writes it.",
        "[«1a»] | This is not a number as JSON writes it.",
        "[\"a«\\x»\"] | JSON has no escape \\x.",
        "[\"«\\u»12g4\"] | Four hexadecimal digits have to follow \\u.",
        "[\"«\\u»00e\u0463\"] | Four hexadecimal digits have to follow \\u.",
        "[\"a«\t»b\"] | A tab stands in this text as it is.",
        "[\"a«\u0001»b\"] | A control character stands in this text as it is.",
        "[«\"abc» | The closing quotation mark of this text is missing on its line.",
        "[1, «// one»⏎ 2] | JSON has no comments.",
        "{«# one»⏎ \"a\": 2} | JSON has no comments.",
        "{\"a\": 1 «/* x */»⏎} | JSON has no comments.",
        "[«\u00A0»1] | The character U+00A0 has no place between the values of JSON.",
        "{\"a\": «${join(x)}»} | This is a placeholder that another program fills in; until then the text is no JSON.",
        "[1 «${x}»] | This is a placeholder that another program fills in; until then the text is no JSON.",
        "{\"a\" «${x}»} | This is a placeholder that another program fills in; until then the text is no JSON.",
        "{«${x}»: 1} | This is a placeholder that another program fills in; until then the text is no JSON.",
        "{\"a\": «{{ x }}»} | This is a placeholder that another program fills in; until then the text is no JSON.",
        "{«{% if x %}» \"a\": 1} | This is a placeholder that another program fills in; until then the text is no JSON.",
        "[1 «%{ if x }»] | This is a placeholder that another program fills in; until then the text is no JSON.",
        "[«<%= x %>»] | This is a placeholder that another program fills in; until then the text is no JSON.",
        "[«$x»] | This text has no quotation marks.",
        "[1«;» 2] | The character ; has no place between the values of JSON.",
        "«\uFEFF»{} | The character U+FEFF has no place between the values of JSON.",
      })
  void explains(String written, String message) {
    String marked = written.replace('⏎', '\n');
    SyntaxProblem problem = problem(marked.replace("«", "").replace("»", ""));

    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.help()).isNotBlank().endsWith(".");
    assertThat(problem.span().start()).isEqualTo(marked.indexOf('«'));
    assertThat(problem.span().end()).isEqualTo(marked.indexOf('»') - 1);
  }

  @Test
  void namesTheContainerThatIsStillOpen() {
    SyntaxProblem problem = problem("{\n  \"a\": [\n    1,\n    {\"b\": 2}\n\n");

    assertThat(problem.message())
        .isEqualTo("The text ends inside of the list that starts on line 2.");
    assertThat(problem.help()).startsWith("Add the missing ]");
    assertThat(problem.span().startLine()).isEqualTo(4);
    assertThat(problem.span().text()).isEqualTo("}");
  }

  @Test
  void seesTheQuoteThatIsMissingBeforeTheLineEnds() {
    SyntaxProblem problem = problem("{\n  \"a\": \"b,\n  \"c\": 1\n}");

    assertThat(problem.message())
        .isEqualTo("The closing quotation mark of this text is missing on its line.");
    assertThat(problem.span().text()).isEqualTo("\"b,");
  }

  @Test
  void offersTheKeyInQuotes() {
    assertThat(problem("{Version: 1}").help()).isEqualTo("Put it into double quotes: \"Version\".");
  }

  private static SyntaxProblem problem(String text) {
    SyntaxTree tree = JsonReader.read(SourceFile.of("file.json", text), SyntaxLimits.DEFAULT);
    assertThat(tree.documents()).isEmpty();
    assertThat(tree.problems()).hasSize(1);
    assertThat(tree.problems().get(0).kind()).isEqualTo(SyntaxProblem.Kind.PARSE);
    return tree.problems().get(0);
  }
}
