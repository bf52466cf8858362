package io.github.vpcelint.catalog;

/** Whether a service has a feature, as far as it is documented. */
public enum Support {
  YES,
  NO,
  UNKNOWN;

  static Support ofMark(char mark) {
    return switch (mark) {
      case '+' -> YES;
      case '-' -> NO;
      default -> UNKNOWN;
    };
  }
}
