package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Relocation;
import io.github.vpcelint.template.terraform.configuration.Modules;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;

/**
 * Shows the values of a module whose files are not linted at the call of it. What the call gives
 * keeps its place: that is where it can be changed.
 */
final class ShownAtCall extends Relocation {
  private final Span call;
  private final Modules modules;

  ShownAtCall(Span call, Modules modules) {
    this.call = call;
    this.modules = modules;
  }

  /** The name of an argument that the call gives is shown where the call gives it. */
  @Override
  protected TextValue key(TextValue key, Value value) {
    boolean given = key.known() && place(key.span()) == call && place(value.span()) != call;
    return given ? TextValue.literal(key.display(), Origin.shownAt(value.span())) : text(key);
  }

  @Override
  protected Span place(Span span) {
    return modules.isOutside(span.file()) ? call : span;
  }
}
