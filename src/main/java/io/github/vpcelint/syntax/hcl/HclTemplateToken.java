package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Span;
import java.util.Optional;

/** A piece of a template before directives are nested. */
sealed interface HclTemplateToken {
  /** Literal characters; one token holds at most one line. */
  record Text(HclText text) implements HclTemplateToken {}

  /** {@code ${…}} or {@code %{…}}. */
  record Mark(Content content, boolean trimsBefore, boolean trimsAfter, Span span)
      implements HclTemplateToken {}

  /** What stands between the braces of a mark. */
  sealed interface Content {}

  /** An expression to put in. */
  record Interpolation(HclExpression expression) implements Content {}

  /** {@code if condition}. */
  record If(HclExpression condition) implements Content {}

  /** {@code for key, value in collection}. */
  record For(Optional<String> keyName, String valueName, HclExpression collection)
      implements Content {}

  /** {@code else}, {@code endif} or {@code endfor}. */
  record Keyword(String word) implements Content {}
}
