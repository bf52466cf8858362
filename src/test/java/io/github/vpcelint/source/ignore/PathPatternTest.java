package io.github.vpcelint.source.ignore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of gitignore's manual and the corners of its patterns. */
class PathPatternTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a.json, a.json",
        "a.json, x/y/a.json",
        "*.json, x/a.json",
        "*, anything",
        "a?c, abc",
        "a*c*e, abcde",
        "/a.json, a.json",
        "x/a.json, x/a.json",
        "x/*, x/a",
        "**/a, a",
        "**/a, x/y/a",
        "a/**, a/b/c",
        "a/**/b, a/b",
        "a/**/b, a/x/y/b",
        "a/**/b, a/b/x/b",
        "a**b/c, axb/c",
        "a/***, a/b/c",
        "[a-c]x, bx",
        "[!a-c]x, dx",
        "[^a-c]x, dx",
        "[]]x, ]x",
        "[]-a]x, ^x",
        "[[:digit:]x], 7",
        "[a-], -",
        "[\\]], ]",
        "\\*, *",
        "\\!a, !a",
        "\\#a, #a",
        "`a\\ `, `a `",
      })
  void matches(String pattern, String path) {
    assertThat(parse(pattern).matches(path, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a.json, b.json",
        "a.json, xa.json",
        "*.json, a.jso",
        "a?c, ac",
        "/a.json, x/a.json",
        "x/a.json, y/x/a.json",
        "x/*, x/a/b",
        "a/**, a",
        "a/**/b, a/x",
        "a**b/c, a/b/c",
        "[a-c]x, dx",
        "[!a-c]x, bx",
        "[a, a",
        "[a, [a",
        "[[:none:]], a",
        "a\\, a",
        "a\\, a\\",
        "A, a",
      })
  void doesNotMatch(String pattern, String path) {
    assertThat(parse(pattern).matches(path, false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "# comment", "/", "!", "\r"})
  void isNoPattern(String line) {
    assertThat(PathPattern.parse(line)).isEmpty();
  }

  @Test
  void slashAtTheEndMeansFolders() {
    PathPattern pattern = parse("build/");

    assertThat(pattern.matches("x/build", true)).isTrue();
    assertThat(pattern.matches("x/build", false)).isFalse();
  }

  @Test
  void exclamationMarkBringsBack() {
    assertThat(parse("!a").negated()).isTrue();
    assertThat(parse("!a").matches("a", false)).isTrue();
  }

  @Test
  void staysFastOnPatternsMadeToBeSlow() {
    String path = "a".repeat(2000) + "/" + "a/".repeat(1000) + "c";

    assertThat(parse("*a".repeat(500) + "b").matches(path, false)).isFalse();
    assertThat(parse("**/a/".repeat(200) + "b").matches(path, false)).isFalse();
  }

  private static PathPattern parse(String line) {
    return PathPattern.parse(line).orElseThrow();
  }
}
