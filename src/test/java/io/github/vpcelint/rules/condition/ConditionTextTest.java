package io.github.vpcelint.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How single texts of a condition are read. */
class ConditionTextTest {
  @ParameterizedTest
  @CsvSource({
    "*, 0",
    "abcde*, 5",
    "*abcde, 0",
    "abc*defgh*ijklmn, 3",
    "caches-*?, 8",
    "o-??????z???, 2"
  })
  void wildcardsNeedSixFixedCharactersBesideThem(String text, int at) {
    assertThat(WildcardRoom.firstTight(text(text))).hasValue(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "abcdef*",
        "*abcdef",
        "abcdef*gh",
        "ab*cdefgh",
        "abc*defghi*jkl",
        "${aws:username}/*",
        "*${aws:username}"
      })
  void sixOnOneSideOrUnknownOnesAreEnough(String text) {
    assertThat(WildcardRoom.firstTight(text(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "StringEqual, StringEquals",
    "ForAnyValues:StringLike, ForAnyValue:StringLike",
    "forallvalue: StringNotEqualIfExists, ForAllValues:StringNotEqualsIfExists",
    "ArnLikes, ArnLike",
    "Nul, Null"
  })
  void misspeltOperatorsAreMeantToBeOthers(String wrong, String meant) {
    assertThat(UnknownOperator.meant(wrong)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IfExists", "Matches", "ForEach:StringLike", "ForAnyValue:Nul"})
  void otherNamesAreMeantToBeNothing(String wrong) {
    assertThat(UnknownOperator.meant(wrong)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-7", "+7", "3.5", ".5", "1e3", "1.5E-3"})
  void numbersAreRead(String text) {
    assertThat(ValueSyntax.isNumber(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "1.2.3",
        "1e",
        "e3",
        "1e2.5",
        "seven",
        "1,5",
        "0x1F",
        "1e99999999999"
      })
  void otherTextsAreNoNumbers(String text) {
    assertThat(ValueSyntax.isNumber(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "aws:principalaccount, 111122223333",
    "aws:principalaccount, anonymous",
    "aws:resourceorgid, o-a1b2c3d4e5",
    "aws:principalorgpaths, o-a1b2c3d4e5/r-ab12/",
    "aws:sourcevpc, vpc-0a1b2c3d",
    "aws:sourcevpce, vpce-0a1b2c3d4e5f60718",
    "aws:requestedregion, eu-central-2",
    "aws:requestedregion, ap-nowhere-9",
    "aws:principaltag/team, anything"
  })
  void valuesThatAKeyCanHaveAreFine(String key, String value) {
    assertThat(KeySyntax.missing(key, value, Catalog.load())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "aws:principalaccount, 11112222333",
    "aws:principalaccount, 1111-2222-3333",
    "aws:resourceorgid, o-a1b2",
    "aws:resourceorgid, a1b2c3d4e5",
    "aws:principalorgpaths, o-a1b2c3d4e5/r-ab12",
    "aws:principalorgpaths, r-ab12/",
    "aws:sourcevpc, vpc-0a1b2c3",
    "aws:sourcevpce, vpc-0a1b2c3d",
    "aws:requestedregion, us-east",
    "aws:requestedregion, EU-CENTRAL-1",
    "aws:principalservicename, s3"
  })
  void valuesThatAKeyNeverHasAreNot(String key, String value) {
    assertThat(KeySyntax.missing(key, value, Catalog.load())).isPresent();
  }

  private static PolicyText text(String text) {
    SourceFile file = SourceFile.of("policy.json", '"' + text + '"');
    Origin origin = Origin.verbatim(file, 0, text.length() + 2, 1);
    return new PolicyText(TextValue.literal(text, origin), Condition.always());
  }
}
