package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.TextValue;

/** Texts that do not stand in any file. */
final class SuppliedText {
  private SuppliedText() {}

  /** A text that is shown at a place. */
  static TextValue at(String text, Span place) {
    return TextValue.literal(text, Origin.shownAt(place));
  }
}
