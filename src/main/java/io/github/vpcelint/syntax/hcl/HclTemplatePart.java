package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import java.util.List;
import java.util.Optional;

/** A part of a template. */
public sealed interface HclTemplatePart {
  /**
   * Literal characters.
   *
   * @param text the characters, escapes resolved
   * @param origin where each of them stands
   */
  record Text(String text, Origin origin) implements HclTemplatePart {}

  /**
   * <code>${expression}</code>.
   *
   * @param expression what is put in
   * @param span its place, marks included
   */
  record Interpolation(HclExpression expression, Span span) implements HclTemplatePart {}

  /**
   * <code>%{if condition}…%{else}…%{endif}</code>.
   *
   * @param condition the question
   * @param yes the parts if it is true
   * @param no the parts if it is false
   * @param span place of the first mark
   */
  record If(HclExpression condition, List<HclTemplatePart> yes, List<HclTemplatePart> no, Span span)
      implements HclTemplatePart {}

  /**
   * <code>%{for key, value in collection}…%{endfor}</code>.
   *
   * @param keyName name of the first variable, when there are two
   * @param valueName name of the variable for each item
   * @param collection what is looped over
   * @param body the parts for each item
   * @param span place of the first mark
   */
  record For(
      Optional<String> keyName,
      String valueName,
      HclExpression collection,
      List<HclTemplatePart> body,
      Span span)
      implements HclTemplatePart {}
}
