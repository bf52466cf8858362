package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.estate.Property;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * An argument of a resource as its configuration sets it. The attributes of a plan hold as well
 * what AWS made of an argument that is not set.
 */
final class OwnArgument {
  private static final String ALL = "all";

  private final ResourceInstance resource;
  private final String name;

  OwnArgument(ResourceInstance resource, String name) {
    this.resource = resource;
    this.name = name;
  }

  /** The argument; unknown where a plan does not tell whether it is set. */
  Property property() {
    Property property = resource.property(name);
    if (resource.planned().isEmpty()) {
      return property;
    }
    Planned planned = resource.planned().get();
    boolean written = planned.written().isPresent() && planned.written().get().contains(name);
    boolean known = property.written() && !(property.value() instanceof UnknownValue);
    if (written && known && (planned.before().isEmpty() || isCertain(planned))) {
      return property;
    }
    boolean absent = planned.written().isPresent() && !written && planned.before().isEmpty();
    return absent ? Property.absent(name, resource.nameSpan()) : unknown();
  }

  private boolean isCertain(Planned planned) {
    return planned.constants().contains(name) || changes(planned);
  }

  /** Whether the apply changes it, which it does only to what the configuration says. */
  private boolean changes(Planned planned) {
    Property after = resource.property(name);
    Optional<Value> before =
        planned.before().isPresent() ? planned.before().get().get(name) : Optional.empty();
    return planned.updated()
        && before.isPresent()
        && after.written()
        && !(after.value() instanceof UnknownValue)
        && !before.get().display().equals(after.value().display());
  }

  private Property unknown() {
    Symbol symbol =
        new Symbol(Symbol.Kind.EXPRESSION, resource.deployment().scope(), resource.address(), name);
    return new Property(name, resource.nameSpan(), new UnknownValue(symbol, resource.nameSpan()));
  }

  /** Whether the resource has a value before and after an apply that nothing in its block sets. */
  boolean isLeftover() {
    if (resource.planned().isEmpty()) {
      return false;
    }
    Planned planned = resource.planned().get();
    boolean written = planned.written().isEmpty() || planned.written().get().contains(name);
    Property after = resource.property(name);
    return !written
        && planned.before().isPresent()
        && planned.before().get().get(name).isPresent()
        && after.value().text().isPresent()
        && !changes(planned);
  }

  /** Whether each apply brings the argument back: not if its lifecycle ignores changes of it. */
  Truth held() {
    if (resource.planned().isPresent()) {
      return changes(resource.planned().get()) ? Truth.YES : Truth.UNKNOWN;
    }
    Optional<MapValue.Field> lifecycle = resource.body().field("lifecycle");
    if (lifecycle.isEmpty() || !(lifecycle.get().value() instanceof MapValue block)) {
      return Truth.YES;
    }
    return Truth.of(!ignores(block.get("ignore_changes")));
  }

  /** The names stand without quotes in HCL and as texts in JSON. */
  private boolean ignores(Optional<Value> ignored) {
    if (ignored.isEmpty() || ignored.get() instanceof AbsentValue) {
      return false;
    }
    List<Value> items =
        ignored.get() instanceof ListValue list ? list.items() : List.of(ignored.get());
    for (Value item : items) {
      String text =
          item instanceof UnknownValue unknown ? unknown.symbol().name() : item.text().orElse("");
      if (text.equals(name) || text.equals(ALL)) {
        return true;
      }
    }
    return false;
  }
}
