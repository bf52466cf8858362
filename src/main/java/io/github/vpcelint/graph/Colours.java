package io.github.vpcelint.graph;

import io.github.vpcelint.rule.Severity;

/** Colours of findings that can be told apart on a white and on a black page. */
final class Colours {
  private Colours() {}

  static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "#cf222e";
      case WARNING -> "#bf8700";
      case NOTE -> "#0969da";
    };
  }
}
