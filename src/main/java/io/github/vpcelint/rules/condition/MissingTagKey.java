package io.github.vpcelint.rules.condition;

import java.util.Optional;

/** A condition key that stands for one key for each tag, without the tag. */
public final class MissingTagKey implements ClauseRule {
  @Override
  public void check(Clause clause) {
    Optional<String> name = TagKey.missingIn(clause);
    if (name.isPresent()) {
      String full = name.get();
      String beginning = full.substring(0, full.indexOf("${"));
      clause
          .find(
              clause.keySpan(),
              "\""
                  + clause.keyName()
                  + "\" does not say which tag it is about; "
                  + clause.whenKeyIsAbsent())
          .help("write the key after it, such as " + beginning + "Department")
          .report();
    }
  }
}
