package io.github.vpcelint.estate;

import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Things of one kind by their identifiers. */
final class Inventory<T> {
  private final Map<Symbol, T> bySymbol = new HashMap<>();
  private final Map<String, T> byKnownId = new HashMap<>();

  void add(T thing, Declaration declaration, Optional<String> knownId) {
    bySymbol.put(declaration.id(), thing);
    if (knownId.isPresent()) {
      byKnownId.put(knownId.get(), thing);
    }
  }

  /** What an identifier means; it must not be one of several. */
  Optional<T> find(Value id) {
    if (id instanceof UnknownValue unknown) {
      return Optional.ofNullable(bySymbol.get(unknown.symbol()));
    }
    Optional<String> text = id.text();
    return text.isPresent() ? Optional.ofNullable(byKnownId.get(text.get())) : Optional.empty();
  }
}
