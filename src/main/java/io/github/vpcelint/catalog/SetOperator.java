package io.github.vpcelint.catalog;

/**
 * How a condition operator treats the values of a multivalued key (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">source</a>).
 */
public enum SetOperator {
  /** None is written: for keys with one value. */
  NONE(""),
  /** Some value of the request must match. */
  FOR_ANY_VALUE("ForAnyValue:"),
  /** All values of the request must match; true if there are none. */
  FOR_ALL_VALUES("ForAllValues:");

  private final String prefix;

  SetOperator(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before the operator, colon included. */
  public String prefix() {
    return prefix;
  }
}
