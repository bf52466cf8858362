package io.github.vpcelint.report.text;

import io.github.vpcelint.rule.Severity;

/**
 * What a piece of text is, and so how it looks. Only the eight basic colours, which every terminal
 * theme keeps readable on its background; yellow, blue and white are left out because they are not
 * on light or dark ones.
 */
enum Ink {
  PLAIN(""),
  STRONG("1"),
  ERROR("1;31"),
  WARNING("1;35"),
  NOTE("1;36"),
  FRAME("36"),
  REMOVED("31"),
  ADDED("32");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** Parameters of the escape sequence that switches to it; empty for none. */
  String code() {
    return code;
  }

  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case NOTE -> NOTE;
    };
  }
}
