package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares {@link Wildcard} with the plainest matcher on all short texts of three letters. */
class WildcardPropertyTest {
  private static final String LETTERS = "abz";
  private static final List<String> TEXTS = textsUpTo(7);

  @Property
  void matchesWhatTheDefinitionSays(@ForAll("patterns") String pattern) {
    Wildcard wildcard = Wildcard.of(pattern);
    for (String text : TEXTS) {
      assertThat(wildcard.matches(text)).as(pattern + " " + text).isEqualTo(oracle(pattern, text));
    }
  }

  @Property
  void intersectsWhenSomeTextMatchesBoth(
      @ForAll("patterns") String first, @ForAll("patterns") String second) {
    boolean common = false;
    for (String text : textsUpTo(first.length() + second.length() > 9 ? 6 : 7)) {
      common |= oracle(first, text) && oracle(second, text);
    }
    boolean intersects = Wildcard.of(first).intersects(Wildcard.of(second));
    if (common) {
      assertThat(intersects).as(first + " " + second).isTrue();
    } else if (first.length() + second.length() <= 7) {
      assertThat(intersects).as(first + " " + second).isFalse();
    }
  }

  @Property
  void coversWhenEveryTextOfTheOtherMatches(
      @ForAll("patterns") String wide, @ForAll("patterns") String narrow) {
    boolean all = true;
    for (String text : TEXTS) {
      all &= !oracle(narrow, text) || oracle(wide, text);
    }
    boolean covers = Wildcard.of(wide).covers(Wildcard.of(narrow));
    if (!all) {
      assertThat(covers).as(wide + " " + narrow).isFalse();
    } else if (wide.length() + narrow.length() <= 7) {
      assertThat(covers).as(wide + " " + narrow).isTrue();
    }
  }

  @Property
  void caseIsIgnoredOnlyWhenAsked(@ForAll("patterns") String pattern) {
    for (String text : textsUpTo(4)) {
      String upper = text.toUpperCase(java.util.Locale.ROOT);
      assertThat(Wildcard.ignoringCase(pattern).matches(upper)).isEqualTo(oracle(pattern, text));
    }
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.strings().withChars("ab*?").ofMaxLength(6);
  }

  private static boolean oracle(String pattern, String text) {
    if (pattern.isEmpty()) {
      return text.isEmpty();
    }
    char first = pattern.charAt(0);
    String rest = pattern.substring(1);
    if (first == '*') {
      return oracle(rest, text) || (!text.isEmpty() && oracle(pattern, text.substring(1)));
    }
    return !text.isEmpty()
        && (first == '?' || first == text.charAt(0))
        && oracle(rest, text.substring(1));
  }

  private static List<String> textsUpTo(int length) {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int from = 0; texts.get(from).length() < length; from++) {
      for (char letter : LETTERS.toCharArray()) {
        texts.add(texts.get(from) + letter);
      }
    }
    return texts;
  }
}
