package io.github.vpcelint.policy;

import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads the Condition element of a statement. */
final class ConditionReader {
  private final List<ConditionElement.Entry> entries = new ArrayList<>();
  private boolean complete = true;

  private ConditionReader() {}

  static ConditionElement read(MapValue.Field field) {
    ConditionReader reader = new ConditionReader();
    for (Cases.Case operators : reader.objects(field.value())) {
      for (MapValue.Field operator : ((MapValue) operators.value()).fields()) {
        reader.readBlock(operator, operators.when());
      }
    }
    return new ConditionElement(field, List.copyOf(reader.entries), reader.complete);
  }

  private void readBlock(MapValue.Field operator, Condition when) {
    for (Cases.Case keys : objects(operator.value())) {
      for (MapValue.Field key : ((MapValue) keys.value()).fields()) {
        PolicyReader.Texts texts = PolicyReader.texts(key.value());
        entries.add(
            new ConditionElement.Entry(
                operator, key, texts.list(), texts.complete(), when.and(keys.when())));
      }
    }
  }

  /** The objects that a value can be. */
  private List<Cases.Case> objects(Value value) {
    List<Cases.Case> objects = new ArrayList<>();
    for (Cases.Case each : Cases.of(value)) {
      boolean object = each.value() instanceof MapValue;
      complete &= object && each.when() == Condition.always() && !((MapValue) each.value()).open();
      if (object) {
        objects.add(each);
      }
    }
    return objects;
  }
}
