package io.github.vpcelint.catalog;

/**
 * A condition key.
 *
 * @param name full name with prefix; a variable part is written {@code ${TagKey}}
 * @param type type of its values
 * @param multivalued whether a request can carry several values, so that conditions need {@code
 *     ForAnyValue} or {@code ForAllValues}
 * @param ignoresCase whether the service treats its values without regard to case
 */
public record ConditionKey(String name, ValueType type, boolean multivalued, boolean ignoresCase) {
  private static final String ARRAY = "ArrayOf";

  static ConditionKey ofLabel(String name, String label, boolean ignoresCase) {
    boolean multivalued = label.startsWith(ARRAY);
    String type = multivalued ? label.substring(ARRAY.length()) : label;
    return new ConditionKey(name, ValueType.ofLabel(type), multivalued, ignoresCase);
  }

  /** Whether a key as a policy writes it, in any letter case, is this key. */
  public boolean matches(String written) {
    return NameTemplate.matches(name, written);
  }
}
