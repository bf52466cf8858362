package io.github.vpcelint.syntax;

import io.github.vpcelint.source.Span;
import java.util.List;
import java.util.Optional;

/** An object: its entries in the order of the file, repeated keys included. */
public final class MappingNode extends PlacedNode implements Node {
  private final List<Entry> entries;

  /**
   * An object.
   *
   * @param entries keys and values
   * @param tag local YAML tag or an empty string
   * @param span place of the whole object
   */
  public MappingNode(List<Entry> entries, String tag, Span span) {
    super(tag, span.file(), span.start(), span.end());
    this.entries = entries;
  }

  /**
   * One key with its value.
   *
   * @param key the key, a scalar
   * @param value its value
   */
  public record Entry(ScalarNode key, Node value) {}

  /** Keys and values in the order of the file. */
  public List<Entry> entries() {
    return entries;
  }

  /** The entry of a key; of a repeated key the last one, as every consumer reads it. */
  public Optional<Entry> entry(String key) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      if (entry.key().text().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The value of a key; of a repeated key the last one. */
  public Optional<Node> get(String key) {
    Optional<Entry> found = entry(key);
    return found.isPresent() ? Optional.of(found.get().value()) : Optional.empty();
  }

  /** Whether the object has a key. */
  public boolean has(String key) {
    return entry(key).isPresent();
  }
}
