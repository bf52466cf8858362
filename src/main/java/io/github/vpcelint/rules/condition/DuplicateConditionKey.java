package io.github.vpcelint.rules.condition;

import io.github.vpcelint.policy.ConditionElement;
import java.util.Optional;

/** One condition key twice under an operator, in different capitals. */
public final class DuplicateConditionKey implements ClauseRule {
  @Override
  public void check(Clause clause) {
    Optional<String> name = clause.entry().keyName();
    if (name.isEmpty()) {
      return;
    }
    for (ConditionElement.Entry earlier : clause.condition().entries()) {
      if (earlier == clause.entry()) {
        return;
      }
      boolean sameBlock = earlier.operator() == clause.entry().operator();
      boolean sameSpelling = earlier.keyName().orElse("").equals(name.get());
      if (sameBlock && earlier.isAbout(name.get()) && !sameSpelling) {
        clause
            .find(
                clause.keySpan(),
                "\""
                    + name.get()
                    + "\" and \""
                    + earlier.keyName().orElseThrow()
                    + "\" are one key, because capitals do not count in keys; which of the two"
                    + " counts under one operator is not documented")
            .help("write the key once, with the values of both if one of them is to be enough")
            .related(earlier.key().keySpan(), "the same key")
            .when(earlier.when())
            .report();
        return;
      }
    }
  }
}
