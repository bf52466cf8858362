package io.github.vpcelint.policy;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a policy document out of an object, leaving aside what does not have a policy's shape. */
public final class PolicyReader {
  private PolicyReader() {}

  /** The policy document that an object is meant to be. */
  public static PolicyDocument read(MapValue map) {
    List<Statement> statements = new ArrayList<>();
    boolean complete = !map.open();
    Optional<Value> listed = map.get("Statement");
    if (listed.isPresent()) {
      complete &= closed(listed.get());
      for (Cases.Case item : Cases.items(listed.get())) {
        if (item.value() instanceof MapValue statement) {
          statements.add(statement(statements.size(), statement, item));
        } else {
          complete &= !(item.value() instanceof UnknownValue);
        }
      }
    }
    return new PolicyDocument(map, List.copyOf(statements), complete);
  }

  private static Statement statement(int index, MapValue map, Cases.Case item) {
    return new Statement(
        index,
        map,
        item.when(),
        effect(map),
        principal(map),
        patterns(map, "Action", "NotAction"),
        patterns(map, "Resource", "NotResource"),
        condition(map));
  }

  private static Effect effect(MapValue map) {
    Optional<Value> value = map.get("Effect");
    if (value.isEmpty()) {
      return map.open() ? Effect.UNKNOWN : Effect.INVALID;
    }
    Optional<String> text = value.get().text();
    if (text.isEmpty()) {
      return value.get() instanceof MapValue || value.get() instanceof ListValue
          ? Effect.INVALID
          : Effect.UNKNOWN;
    }
    return switch (text.get()) {
      case "Allow" -> Effect.ALLOW;
      case "Deny" -> Effect.DENY;
      default -> Effect.INVALID;
    };
  }

  private static Optional<PatternElement> patterns(MapValue map, String name, String negatedName) {
    Optional<MapValue.Field> field = map.field(name);
    boolean negated = field.isEmpty();
    if (negated) {
      field = map.field(negatedName);
    }
    if (field.isEmpty()) {
      return Optional.empty();
    }
    Texts texts = texts(field.get().value());
    return Optional.of(new PatternElement(field.get(), negated, texts.list(), texts.complete()));
  }

  private static Optional<PrincipalElement> principal(MapValue map) {
    Optional<MapValue.Field> field = map.field("Principal");
    boolean negated = field.isEmpty();
    if (negated) {
      field = map.field("NotPrincipal");
    }
    if (field.isEmpty()) {
      return Optional.empty();
    }
    List<PrincipalElement.Entry> entries = new ArrayList<>();
    boolean complete = closed(field.get().value());
    for (Cases.Case item : Cases.items(field.get().value())) {
      if (item.value() instanceof MapValue keys) {
        complete &= !keys.open() && addPrincipals(keys, item, entries);
      } else {
        Optional<TextValue> text = asText(item.value());
        complete &= text.isPresent();
        if (text.isPresent()) {
          PolicyText principal = new PolicyText(text.get(), item.when());
          entries.add(new PrincipalElement.Entry(Optional.empty(), principal));
        }
      }
    }
    return Optional.of(new PrincipalElement(field.get(), negated, List.copyOf(entries), complete));
  }

  private static boolean addPrincipals(
      MapValue keys, Cases.Case item, List<PrincipalElement.Entry> entries) {
    boolean complete = true;
    for (MapValue.Field key : keys.fields()) {
      Texts texts = texts(key.value());
      complete &= texts.complete();
      for (PolicyText text : texts.list()) {
        PolicyText principal = new PolicyText(text.value(), item.when().and(text.when()));
        entries.add(new PrincipalElement.Entry(Optional.of(key.key()), principal));
      }
    }
    return complete;
  }

  private static Optional<ConditionElement> condition(MapValue map) {
    Optional<MapValue.Field> field = map.field("Condition");
    return field.isEmpty() ? Optional.empty() : Optional.of(ConditionReader.read(field.get()));
  }

  /**
   * The texts of a value.
   *
   * @param list the texts, in order
   * @param complete whether these are all items of the value
   */
  record Texts(List<PolicyText> list, boolean complete) {}

  static Texts texts(Value value) {
    List<PolicyText> texts = new ArrayList<>();
    boolean complete = closed(value);
    for (Cases.Case item : Cases.items(value)) {
      Optional<TextValue> text = asText(item.value());
      complete &= text.isPresent();
      if (text.isPresent()) {
        texts.add(new PolicyText(text.get(), item.when()));
      }
    }
    return new Texts(List.copyOf(texts), complete);
  }

  /** A number or truth value written without quotes counts as its text; wrong-type reports it. */
  private static Optional<TextValue> asText(Value value) {
    if (value instanceof TextValue text) {
      return Optional.of(Placeholder.opened(text));
    }
    if (value instanceof NumberValue || value instanceof BooleanValue) {
      Origin origin =
          Origin.verbatim(
              value.span().file(), value.span().start(), value.span().end(), value.span().start());
      return Optional.of(TextValue.literal(value.display(), origin));
    }
    return Optional.empty();
  }

  private static boolean closed(Value value) {
    for (Cases.Case each : Cases.of(value)) {
      if (each.value() instanceof UnknownValue
          || (each.value() instanceof ListValue list && list.open())) {
        return false;
      }
    }
    return true;
  }
}
