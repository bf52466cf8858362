package io.github.vpcelint.policy;

import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import java.util.List;
import java.util.Optional;

/**
 * The Principal or NotPrincipal element of a statement.
 *
 * @param field the element as it stands in the statement
 * @param negated whether it is NotPrincipal
 * @param entries the principals that it lists
 * @param complete whether these are all: no item is unknown or of another type
 */
public record PrincipalElement(
    MapValue.Field field, boolean negated, List<Entry> entries, boolean complete) {
  /** The element's name: {@code Principal} or {@code NotPrincipal}. */
  public String name() {
    return negated ? "NotPrincipal" : "Principal";
  }

  /**
   * One principal.
   *
   * @param key the key that it stands under ({@code AWS}, {@code Service}, …); empty when the
   *     element is a plain text such as {@code "*"}
   * @param principal the principal
   */
  public record Entry(Optional<TextValue> key, PolicyText principal) {
    /** Whether this is everyone: {@code "*"} or {@code {"AWS": "*"}}. */
    public boolean everyone() {
      Optional<String> text = principal.text();
      return text.isPresent() && text.get().equals("*") && (key.isEmpty() || isUnder("AWS"));
    }

    /** Whether it stands under a key. */
    public boolean isUnder(String name) {
      return key.isPresent() && key.get().text().orElse("").equals(name);
    }
  }
}
