package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.EmbeddedDocument;
import io.github.vpcelint.template.Relocation;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows the values of a plan where the configuration writes them: each part of a value at the part
 * of the expression that gives it, as far as both agree, and else at the whole expression.
 */
final class SourceAlignment {
  private SourceAlignment() {}

  /**
   * The attributes of a resource.
   *
   * @param planned what the plan says
   * @param source what its configuration evaluates to
   * @param place the name of its block, where attributes are shown that it does not write
   */
  static MapValue resource(MapValue planned, MapValue source, Span place) {
    List<MapValue.Field> fields = new ArrayList<>(planned.fields().size());
    for (MapValue.Field field : planned.fields()) {
      Optional<MapValue.Field> written = source.field(field.key().display());
      fields.add(written.isPresent() ? field(field, written.get()) : moved(field, place));
    }
    return new MapValue(List.copyOf(fields), planned.open(), source.span());
  }

  /** A value where the configuration writes it. */
  static Value align(Value planned, Value source) {
    if (source instanceof ChoiceValue choice) {
      return alignChoice(planned, choice);
    }
    if (planned instanceof TextValue text) {
      return alignText(text, source);
    }
    if (planned instanceof MapValue map && source instanceof MapValue written) {
      return alignMap(map, written);
    }
    if (planned instanceof ListValue list) {
      return alignList(list, source);
    }
    return Relocation.to(source.span()).value(planned);
  }

  private static Value alignChoice(Value planned, ChoiceValue choice) {
    for (ChoiceValue.Branch branch : choice.branches()) {
      if (branch.value().display().equals(planned.display())) {
        return align(planned, branch.value());
      }
    }
    return Relocation.to(choice.span()).value(planned);
  }

  /** JSON in a text has other white space in a plan than in its source. */
  private static Value alignText(TextValue planned, Value source) {
    if (source instanceof TextValue written) {
      if (startsLikeJson(planned) && startsLikeJson(written)) {
        Optional<Value> document = EmbeddedDocument.value(planned);
        Optional<Value> writtenDocument = EmbeddedDocument.value(written);
        if (document.isPresent() && writtenDocument.isPresent()) {
          return align(document.get(), writtenDocument.get());
        }
      }
      Optional<TextValue> matched = new TextMatch(planned, written).result();
      if (matched.isPresent()) {
        return matched.get();
      }
    } else if (source instanceof ListValue list && list.items().size() == 1) {
      // A policy document of one action has it as a text.
      return align(planned, list.items().get(0));
    } else if (source instanceof MapValue || source instanceof ListValue) {
      Optional<Value> document = EmbeddedDocument.value(planned);
      if (document.isPresent() && !(document.get() instanceof TextValue)) {
        return align(document.get(), source);
      }
    }
    return Relocation.to(source.span()).value(planned);
  }

  private static boolean startsLikeJson(TextValue text) {
    String shown = text.withHolesAs(' ').stripLeading();
    return shown.startsWith("{") || shown.startsWith("[");
  }

  /** Of an object that has other keys than its source, nothing is said about its extent. */
  private static MapValue alignMap(MapValue planned, MapValue source) {
    List<MapValue.Field> fields = new ArrayList<>(planned.fields().size());
    boolean same = planned.fields().size() == source.fields().size();
    for (MapValue.Field field : planned.fields()) {
      Optional<MapValue.Field> written = source.field(field.key().display());
      same &= written.isPresent();
      fields.add(written.isPresent() ? field(field, written.get()) : moved(field, source.head()));
    }
    Span whole = source.span();
    Span span = same ? whole : new Span(whole.file(), whole.start(), whole.start());
    return new MapValue(List.copyOf(fields), planned.open(), span);
  }

  private static MapValue.Field field(MapValue.Field planned, MapValue.Field source) {
    return new MapValue.Field(source.key(), align(planned.value(), source.value()));
  }

  private static MapValue.Field moved(MapValue.Field planned, Span place) {
    return new MapValue.Field(
        TextValue.literal(planned.key().display(), Origin.shownAt(place)),
        Relocation.to(place).value(planned.value()));
  }

  /** A single block is a list in a plan, and the items of a set stand in another order. */
  private static Value alignList(ListValue planned, Value source) {
    List<Value> written =
        source instanceof ListValue list && !list.open() ? list.items() : List.of(source);
    List<Value> items = new ArrayList<>(planned.items().size());
    for (int i = 0; i < planned.items().size(); i++) {
      Value item = planned.items().get(i);
      Optional<Value> twin = twin(item, written);
      if (twin.isEmpty() && written.size() == planned.items().size()) {
        twin = Optional.of(written.get(i));
      }
      items.add(
          twin.isPresent() ? align(item, twin.get()) : Relocation.to(source.span()).value(item));
    }
    return new ListValue(List.copyOf(items), planned.open(), source.span());
  }

  private static Optional<Value> twin(Value item, List<Value> written) {
    for (Value candidate : written) {
      boolean equal = candidate.text().isPresent() && candidate.text().equals(item.text());
      if (equal) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
