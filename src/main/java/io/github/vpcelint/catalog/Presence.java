package io.github.vpcelint.catalog;

/** When a global condition key is in a request that comes through a VPC endpoint. */
public enum Presence {
  /** In every request. */
  ALWAYS("always"),
  /** In every request but anonymous ones. */
  SIGNED("signed"),
  /** It depends on the principal, the resource or the request. */
  SOMETIMES("sometimes"),
  /** Only in calls that a service of AWS makes. */
  BY_SERVICE("by-service"),
  /** In no request. */
  NEVER("never");

  private static final Presence[] ALL = values();

  private final String label;

  Presence(String label) {
    this.label = label;
  }

  static Presence ofLabel(String label) {
    for (Presence presence : ALL) {
      if (presence.label.equals(label)) {
        return presence;
      }
    }
    throw new IllegalStateException("no presence is called " + label);
  }
}
