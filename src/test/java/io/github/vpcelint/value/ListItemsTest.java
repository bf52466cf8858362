package io.github.vpcelint.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListItemsTest {
  private final Span place = SourceFile.of("x", "x").at(0);
  private final Condition prod =
      Condition.is(new Variable("s", "Env", List.of("dev", "prod")), "prod");
  private final Value a = TextValue.literal("a", Origin.shownAt(place));
  private final Value unknown =
      new UnknownValue(new Symbol(Symbol.Kind.PARAMETER, "s", "P", ""), place);

  @Test
  void itemsCarryTheConditionsOfTheChoicesAroundThem() {
    Value item = new ChoiceValue(branches(a, new AbsentValue(place)), place);
    ListItems items = ListItems.of(new ListValue(List.of(item, unknown), false, place));

    assertThat(items.known()).extracting(Cases.Case::value).containsExactly(a, unknown);
    assertThat(items.known()).extracting(Cases.Case::when).containsExactly(prod, always());
    assertThat(items.more()).isEqualTo(Condition.never());
    assertThat(items.none()).isEqualTo(Condition.never());
  }

  @Test
  void valueThatIsNotKnownMayBeAnyList() {
    Value either =
        new ChoiceValue(branches(unknown, new ListValue(List.of(), false, place)), place);

    assertThat(ListItems.of(either).more()).isEqualTo(prod);
    assertThat(ListItems.of(either).none()).isEqualTo(prod.not());
    assertThat(ListItems.of(new ListValue(List.of(), true, place)).more()).isEqualTo(always());
  }

  @Test
  void valueThatIsNoListIsAListOfOne() {
    assertThat(ListItems.of(a).known()).extracting(Cases.Case::value).containsExactly(a);
    assertThat(ListItems.of(new AbsentValue(place)).none()).isEqualTo(always());
  }

  private static Condition always() {
    return Condition.always();
  }

  private List<ChoiceValue.Branch> branches(Value inProd, Value otherwise) {
    return List.of(
        new ChoiceValue.Branch(prod, inProd), new ChoiceValue.Branch(prod.not(), otherwise));
  }
}
