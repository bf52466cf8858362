package io.github.vpcelint.value;

import io.github.vpcelint.source.Span;
import java.util.List;

/**
 * A list.
 *
 * @param items the items that are known to be listed
 * @param open whether the deployment may add items that are not known
 * @param span its place
 */
public record ListValue(List<Value> items, boolean open, Span span) implements Value {
  @Override
  public ListValue at(Span place) {
    return new ListValue(items, open, place);
  }

  @Override
  public String display() {
    StringBuilder shown = new StringBuilder("[");
    for (Value item : items) {
      shown.append(shown.length() > 1 ? ", " : "").append(item.display());
    }
    if (open) {
      shown.append(shown.length() > 1 ? ", …" : "…");
    }
    return shown.append(']').toString();
  }
}
