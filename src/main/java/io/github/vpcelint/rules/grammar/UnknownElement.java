package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PolicyGrammar;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.value.MapValue;
import java.util.List;
import java.util.Optional;

/** A key that is no element of the policy language. */
public final class UnknownElement implements PolicyRule {
  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    MapValue document = policy.document().map();
    for (MapValue.Field field : document.fields()) {
      if (isUnknown(field, PolicyGrammar.DOCUMENT)) {
        find(field, "a policy", PolicyGrammar.DOCUMENT, document, context).in(policy).report();
      }
    }
    for (Statement statement : policy.document().statements()) {
      for (MapValue.Field field : statement.map().fields()) {
        if (isUnknown(field, PolicyGrammar.STATEMENT)) {
          find(field, "a statement", PolicyGrammar.STATEMENT, statement.map(), context)
              .in(policy, statement, field.key().display())
              .report();
        }
      }
    }
  }

  private static boolean isUnknown(MapValue.Field field, List<String> elements) {
    Optional<String> key = field.key().text();
    return key.isPresent() && !elements.contains(key.get());
  }

  private static FindingBuilder find(
      MapValue.Field field, String of, List<String> elements, MapValue map, CheckContext context) {
    String key = field.key().display();
    FindingBuilder finding =
        context.find(
            field.keySpan(),
            "\""
                + key
                + "\" is no element of "
                + of
                + "; AWS refuses the policy (InvalidPolicyDocument)");
    Optional<String> meant = PolicyGrammar.meant(key, elements, map);
    if (meant.isEmpty()) {
      return finding.help("remove it: " + of + " has " + String.join(", ", elements));
    }
    return finding.help("write \"" + meant.get() + "\"").fix(Fix.respell(field.key(), meant.get()));
  }
}
