package io.github.vpcelint.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people get wrong in YAML has a sentence of its own, at the right place. */
class YamlErrorsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '¦',
      value = {
        "a: «*» ¦ An unquoted * starts the name of an alias, and this is not one.",
        "a: [«*]» ¦ An unquoted * starts the name of an alias, and this is not one.",
        "a: «*nobody»⏎b: 1 ¦ Nothing above has the name &nobody that this alias refers to.",
        "a: «&» b ¦ An unquoted & starts the name of an anchor, and this is not one.",
        "a: &x [1, «*x»] ¦ The alias *x stands inside of the value that it stands for.",
        "a:⏎«\t»b: 1 ¦ A tab stands here, but YAML indents with spaces.",
        "a: b«:» c ¦ This colon cannot stand here: the line has a key already, or is indented wrongly.",
        "a: «-» b ¦ A list item cannot start here.",
        "a: [1, 2⏎b«:» 3⏎c: 4 ¦ A comma or ] is missing before this, in the list that starts on line 1.",
        "a: «@x» ¦ An unquoted text cannot start with @.",
        "a: «`x`» ¦ An unquoted text cannot start with `.",
        "a: «%x» ¦ An unquoted text cannot start with %.",
        "a: «\"b»⏎c: 1 ¦ The closing quotation mark of this text is missing.",
        "a: 1⏎«b»⏎c: 2 ¦ A colon and a space are missing after this key.",
        "a: 1⏎ b«:» 2 ¦ This colon cannot stand here: the line has a key already, or is indented wrongly.",
        "a:⏎    b: 1⏎  «c:» 2 ¦ This does not belong to the object that starts on line 1.",
        "- a⏎«b:» c ¦ This does not belong to the list that starts on line 1.",
        "a: [\"1\" «\"2\"]» ¦ A comma or ] is missing before this, in the list that starts on line 1.",
        "a: {b: [1, 2«]» ¦ The text ends inside of the object that starts on line 1.",
        "a: {b: «]» ¦ A value is missing before this.",
        "a: \"x«\\d»\" ¦ YAML has no escape \\d in double quotes, or its digits are not right.",
        "a: \"x«\\u»12\" ¦ YAML has no escape \\u in double quotes, or its digits are not right.",
        "a: | «text» ¦ After | or > only a digit, - or +, and a comment can follow on the line.",
        "a: >«x» ¦ After | or > only a digit, - or +, and a comment can follow on the line.",
        "a: «!a!b» c ¦ This tag is not well formed.",
        "a: [b]⏎«...x» ¦ A colon and a space are missing after this key.",
        "{a: 1}⏎«b:» 2 ¦ This stands after the end of the document.",
        "a: {«{»b}} ¦ A key has to be a text, but this is an object or a list.",
        "? «[»a, b]⏎: c ¦ A key has to be a text, but this is an object or a list.",
        "a: {«{» b }} ¦ A key has to be a text, but this is an object or a list.",
        "<<: «a»⏎b: c ¦ The merge key << takes an object or a list of objects.",
        "a: b«\u0007»c ¦ The control character U+0007 stands in this file.",
        "a: «\uD83D» ¦ The control character U+D83D stands in this file.",
        "«%YAML» 9.1⏎--- a ¦ This line with a % is not well formed.",
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
  void namesWhatIsOpenWhereTheTextEnds() {
    SyntaxProblem problem = problem("a:\n  b: [1, 2\n\n");

    assertThat(problem.message())
        .isEqualTo("The text ends inside of the list that starts on line 2.");
    assertThat(problem.span().text()).isEqualTo("2");
  }

  private static SyntaxProblem problem(String text) {
    SyntaxTree tree = YamlReader.read(SourceFile.of("file.yaml", text), SyntaxLimits.DEFAULT);
    assertThat(tree.problems()).hasSize(1);
    assertThat(tree.problems().get(0).kind()).isEqualTo(SyntaxProblem.Kind.PARSE);
    return tree.problems().get(0);
  }
}
