package io.github.vpcelint.value;

import io.github.vpcelint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An object.
 *
 * @param fields keys and values in the order of the file, repeated keys included
 * @param open whether the deployment may add fields that are not known
 * @param span its place
 */
public record MapValue(List<Field> fields, boolean open, Span span) implements Value {
  /**
   * A key with its value.
   *
   * @param key the key; one with holes is only part known
   * @param value its value
   */
  public record Field(TextValue key, Value value) {
    /** The place of the key. */
    public Span keySpan() {
      return key.span();
    }
  }

  /** The field of a key; of a repeated key the last one, as every consumer reads it. */
  public Optional<Field> field(String key) {
    for (int i = fields.size() - 1; i >= 0; i--) {
      Field field = fields.get(i);
      Optional<String> name = field.key().text();
      if (name.isPresent() && name.get().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The value of a key; of a repeated key the last one. */
  public Optional<Value> get(String key) {
    Optional<Field> found = field(key);
    return found.isPresent() ? Optional.of(found.get().value()) : Optional.empty();
  }

  /** Where a finding about the whole object points: its first key, or all of an empty one. */
  public Span head() {
    return fields.isEmpty() ? span : fields.get(0).keySpan();
  }

  @Override
  public MapValue at(Span place) {
    return new MapValue(fields, open, place);
  }

  @Override
  public String display() {
    StringBuilder shown = new StringBuilder("{");
    for (Field field : fields) {
      shown.append(shown.length() > 1 ? ", " : "");
      shown.append(field.key().display()).append(": ").append(field.value().display());
    }
    if (open) {
      shown.append(shown.length() > 1 ? ", …" : "…");
    }
    return shown.append('}').toString();
  }
}
