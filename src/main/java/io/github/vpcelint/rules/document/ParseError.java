package io.github.vpcelint.rules.document;

import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;

/** Text that breaks the grammar or the encoding of its language. */
public final class ParseError implements Rule {
  @Override
  public void check(CheckContext context) {
    ReadingProblems.report(Problem.Kind.PARSE, "", context);
  }
}
