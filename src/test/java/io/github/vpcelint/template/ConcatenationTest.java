package io.github.vpcelint.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import io.github.vpcelint.value.Variable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcatenationTest {
  private static final SourceFile FILE = SourceFile.of("t.json", "left right");
  private static final Span WHOLE = FILE.wholeSpan();

  @Test
  void keepsThePlaceOfEachStretch() {
    Value value = Concatenation.of(List.of(text(0, 4), text(5, 10)), WHOLE);

    assertThat(value.text()).contains("leftright");
    assertThat(((TextValue) value).spanOf(4, 9).text()).isEqualTo("right");
    assertThat(value.span()).isEqualTo(WHOLE);
  }

  @Test
  void makesAHoleOfWhatIsNotKnown() {
    UnknownValue region =
        new UnknownValue(new Symbol(Symbol.Kind.DEPLOYMENT, "", "AWS::Region", ""), WHOLE);

    Value value = Concatenation.of(List.of(text(0, 4), region, new NumberValue("7", WHOLE)), WHOLE);

    assertThat(value.text()).isEmpty();
    assertThat(value.display()).isEqualTo("left${AWS::Region}7");
  }

  @Test
  void leavesTheDelimiterOutBesideWhatIsAbsent() {
    Value value =
        Concatenation.joined(
            List.of(text(0, 4), new AbsentValue(WHOLE), text(5, 10)), text(4, 5), WHOLE);

    assertThat(value.text()).contains("left right");
  }

  @Test
  void makesATextForEachAlternative() {
    Variable env = new Variable("s", "Env", List.of("a", "b"));
    Value choice = choice(env);

    Value value = Concatenation.of(List.of(choice, text(0, 4), choice), WHOLE);

    assertThat(shown(value)).containsExactly("alefta", "bleftb");
  }

  @Test
  void givesUpOnAPieceWithTooManyAlternatives() {
    List<Value> pieces = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pieces.add(choice(new Variable("s", "P" + i, List.of("a", "b"))));
    }

    List<String> shown = shown(Concatenation.of(pieces, WHOLE));

    assertThat(shown).hasSize(64);
    assertThat(shown.get(0)).isEqualTo("aaaaaa${a or b}${a or b}");
  }

  private static TextValue text(int from, int to) {
    return TextValue.literal(
        FILE.text().substring(from, to), Origin.verbatim(FILE, from, to, from));
  }

  private static Value choice(Variable variable) {
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (String value : variable.values()) {
      branches.add(
          new ChoiceValue.Branch(
              Condition.is(variable, value), TextValue.literal(value, Origin.shownAt(WHOLE))));
    }
    return new ChoiceValue(branches, WHOLE);
  }

  private static List<String> shown(Value value) {
    List<String> shown = new ArrayList<>();
    for (Cases.Case each : Cases.of(value)) {
      shown.add(each.value().display());
    }
    return shown;
  }
}
