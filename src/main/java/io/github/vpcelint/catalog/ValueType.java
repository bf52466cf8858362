package io.github.vpcelint.catalog;

/** The type of a condition key's values, or of one of them where the key is multivalued. */
public enum ValueType {
  STRING("String"),
  NUMERIC("Numeric"),
  DATE("Date"),
  BOOL("Bool"),
  BINARY("Binary"),
  IP_ADDRESS("IPAddress"),
  ARN("ARN");

  private static final ValueType[] ALL = values();

  private final String label;

  ValueType(String label) {
    this.label = label;
  }

  /** The name that the service authorization reference uses. */
  public String label() {
    return label;
  }

  static ValueType ofLabel(String label) {
    for (ValueType type : ALL) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalStateException("no value type is called " + label);
  }
}
