package io.github.vpcelint.value;

/** The answer to a question about values that may not be known. */
public enum Truth {
  /** It is so in every deployment. */
  YES,
  /** It is so in no deployment. */
  NO,
  /** It depends on what is not known. */
  UNKNOWN;

  /** Both: no as soon as one is no. */
  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /** Either: yes as soon as one is yes. */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /** The opposite. */
  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Yes for true, no for false. */
  public static Truth of(boolean known) {
    return known ? YES : NO;
  }
}
