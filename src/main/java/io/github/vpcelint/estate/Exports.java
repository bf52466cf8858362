package io.github.vpcelint.estate;

import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the stacks of an estate export, and what stands behind the values that others import. */
final class Exports {
  private static final int MOST_HOPS = 20;

  private final Map<String, List<Named>> byName = new HashMap<>();

  /** An export under one of the names that it may have, in its place. */
  private record Named(Export export, Symbol symbol, Condition when) {}

  Exports(List<Export> exports) {
    for (Export export : exports) {
      Place place = export.declaration().deployment().place();
      for (Cases.Case name : Cases.of(export.name())) {
        Symbol symbol = Export.symbol(Symbol.Kind.IMPORT, name.value(), place);
        add(new Named(export, symbol, export.declaration().when().and(name.when())));
      }
    }
  }

  private void add(Named named) {
    List<Named> same = byName.get(named.symbol().name());
    if (same == null) {
      same = new ArrayList<>();
      byName.put(named.symbol().name(), same);
    }
    for (int i = 0; i < same.size(); i++) {
      Named before = same.get(i);
      if (before.export() == named.export()
          && before.symbol().scope().equals(named.symbol().scope())) {
        same.set(i, new Named(named.export(), named.symbol(), before.when().or(named.when())));
        return;
      }
    }
    same.add(named);
  }

  /** The value behind imports. */
  Value resolve(Value value) {
    return resolve(value, MOST_HOPS);
  }

  /** The exports that a value comes through, in the order of the way. */
  List<Export> behind(Value value) {
    List<Export> found = new ArrayList<>();
    collect(value, found);
    return found;
  }

  private void collect(Value value, List<Export> found) {
    for (Cases.Case each : Cases.of(value)) {
      Optional<Named> named =
          each.value() instanceof UnknownValue unknown ? find(unknown.symbol()) : Optional.empty();
      if (named.isPresent() && !found.contains(named.get().export())) {
        found.add(named.get().export());
        collect(named.get().export().value(), found);
      }
    }
  }

  private Value resolve(Value value, int hops) {
    if (value instanceof ChoiceValue choice) {
      List<ChoiceValue.Branch> branches = new ArrayList<>();
      for (ChoiceValue.Branch branch : choice.branches()) {
        branches.add(new ChoiceValue.Branch(branch.when(), resolve(branch.value(), hops)));
      }
      return new ChoiceValue(branches, choice.span());
    }
    return value instanceof UnknownValue unknown && hops > 0 ? behind(unknown, hops) : value;
  }

  /** An export that only some deployments make is behind the import only in these. */
  private Value behind(UnknownValue imported, int hops) {
    Optional<Named> found = find(imported.symbol());
    if (found.isEmpty() || found.get().when() == Condition.never()) {
      return imported;
    }
    Condition when = found.get().when();
    Value value = resolve(found.get().export().value(), hops - 1);
    return when.not() == Condition.never()
        ? value
        : new ChoiceValue(
            List.of(
                new ChoiceValue.Branch(when, value), new ChoiceValue.Branch(when.not(), imported)),
            imported.span());
  }

  /**
   * The export that a symbol means: the one in its own place, else the only one in a place that may
   * be its own. Two stacks that export one name cannot both be deployed in one account and Region,
   * so which of them an import means is not known.
   */
  private Optional<Named> find(Symbol symbol) {
    boolean shared = symbol.kind() == Symbol.Kind.IMPORT || symbol.kind() == Symbol.Kind.LOOKUP;
    List<Named> candidates = shared ? byName.get(symbol.name()) : null;
    if (candidates == null) {
      return Optional.empty();
    }
    Place place = Export.place(symbol);
    List<Named> here = new ArrayList<>();
    List<Named> possible = new ArrayList<>();
    for (Named candidate : candidates) {
      Place its = Export.place(candidate.symbol());
      boolean sameHoles = Export.localScopes(candidate.symbol()).equals(Export.localScopes(symbol));
      if (sameHoles && its.is(place)) {
        here.add(candidate);
      } else if (sameHoles && its.mayBe(place)) {
        possible.add(candidate);
      }
    }
    List<Named> best = here.isEmpty() ? possible : here;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }
}
