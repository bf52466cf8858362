package io.github.vpcelint.estate;

import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the stacks of an estate export, and what stands behind the values that others import. */
final class Exports {
  private static final int MOST_HOPS = 20;

  private final Map<String, Named> byName = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** An export under one of the names that it may have. */
  private record Named(Export export, Condition when) {}

  Exports(List<Export> exports) {
    for (Export export : exports) {
      for (Cases.Case name : Cases.of(export.name())) {
        add(name.value().display(), export, export.declaration().when().and(name.when()));
      }
    }
  }

  // Two stacks that export one name cannot both be deployed in one account and region, so which of
  // them an import means is not known.
  private void add(String name, Export export, Condition when) {
    Named before = byName.get(name);
    if (before == null && !ambiguous.contains(name)) {
      byName.put(name, new Named(export, when));
    } else if (before != null && before.export() == export) {
      byName.put(name, new Named(export, before.when().or(when)));
    } else {
      byName.remove(name);
      ambiguous.add(name);
    }
  }

  /** The value behind imports. */
  Value resolve(Value value) {
    return resolve(value, MOST_HOPS);
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
    Named found = isShared(imported.symbol()) ? byName.get(imported.symbol().name()) : null;
    if (found == null || found.when() == Condition.never()) {
      return imported;
    }
    Value value = resolve(found.export().value(), hops - 1);
    return found.when() == Condition.always()
        ? value
        : new ChoiceValue(
            List.of(
                new ChoiceValue.Branch(found.when(), value),
                new ChoiceValue.Branch(found.when().not(), imported)),
            imported.span());
  }

  /** A name that means something only in the importing stack leads nowhere. */
  private static boolean isShared(Symbol symbol) {
    boolean kind = symbol.kind() == Symbol.Kind.IMPORT || symbol.kind() == Symbol.Kind.LOOKUP;
    return kind && symbol.scope().isEmpty();
  }
}
