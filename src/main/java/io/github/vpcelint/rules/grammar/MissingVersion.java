package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PolicyDocument;
import io.github.vpcelint.policy.PolicyGrammar;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FieldInsertion;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.value.MapValue;
import java.util.List;
import java.util.Optional;

/** A policy without a Version. */
public final class MissingVersion implements PolicyRule {
  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    MapValue map = policy.document().map();
    if (map.open()
        || policy.document().version().isPresent()
        || PolicyGrammar.isMisspelt("Version", PolicyGrammar.DOCUMENT, map)) {
      return;
    }
    context
        .find(
            map.head(),
            "the policy has no Version: AWS reads it as of "
                + PolicyDocument.OLD_VERSION
                + ", where policy variables such as ${aws:PrincipalAccount} are plain text")
        .help("add \"Version\": \"" + PolicyDocument.CURRENT_VERSION + "\"")
        .fix(fix(map))
        .in(policy)
        .report();
  }

  /** Where there are variables, a Version makes them work: another policy than before. */
  private static Optional<Fix> fix(MapValue map) {
    Optional<Fix.Edit> edit = FieldInsertion.first(map, "Version", PolicyDocument.CURRENT_VERSION);
    if (edit.isEmpty()) {
      return Optional.empty();
    }
    boolean safe = map.span().text().indexOf("${") < 0;
    return Optional.of(
        new Fix("add the Version " + PolicyDocument.CURRENT_VERSION, safe, List.of(edit.get())));
  }
}
