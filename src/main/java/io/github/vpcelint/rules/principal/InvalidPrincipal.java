package io.github.vpcelint.rules.principal;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import java.util.List;
import java.util.Optional;

/** A text that is no principal, or a key that no principal can stand under. */
public final class InvalidPrincipal implements StatementRule {
  private static final List<String> KEYS = List.of("AWS", "Service", "Federated", "CanonicalUser");
  private static final String REFUSED = "AWS refuses the policy (InvalidPolicyDocument)";

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.principal().isEmpty()) {
      return;
    }
    PrincipalElement element = statement.principal().get();
    for (Cases.Case each : Cases.of(element.field().value())) {
      if (each.value() instanceof TextValue text && isNoStar(text)) {
        withoutKey(text, element, context)
            .in(policy, statement, element.name())
            .when(each.when())
            .report();
      } else if (each.value() instanceof MapValue keys) {
        for (MapValue.Field key : keys.fields()) {
          if (key.key().known() && !KEYS.contains(key.key().display())) {
            wrongKey(key, context).in(policy, statement, element.name()).when(each.when()).report();
          }
        }
      }
    }
    for (PrincipalElement.Entry entry : element.entries()) {
      Optional<PrincipalForm.Flaw> flaw = PrincipalForm.flaw(entry);
      if (flaw.isPresent()) {
        context
            .find(flaw.get().place().innerSpan(), flaw.get().message() + "; " + REFUSED)
            .help(flaw.get().help())
            .in(policy, statement, element.name())
            .when(entry.principal().when())
            .report();
      }
    }
  }

  private static boolean isNoStar(TextValue text) {
    return text.known() && !text.display().equals("*");
  }

  private static FindingBuilder withoutKey(
      TextValue text, PrincipalElement element, CheckContext context) {
    String shown = text.display();
    String key = PrincipalForm.keyFor(shown);
    return context
        .find(
            text.span(),
            "only \"*\" can be the whole "
                + element.name()
                + "; \""
                + shown
                + "\" must stand under a key, and "
                + REFUSED)
        .help("write {\"" + key + "\": \"" + shown + "\"}");
  }

  private static FindingBuilder wrongKey(MapValue.Field field, CheckContext context) {
    String key = field.key().display();
    FindingBuilder finding =
        context.find(field.keySpan(), "\"" + key + "\" is no kind of principal; " + REFUSED);
    Optional<String> meant = NearestName.closest(key, KEYS);
    return meant.isEmpty()
        ? finding.help("use AWS, Service, Federated or CanonicalUser")
        : finding.help("write \"" + meant.get() + "\"").fix(Fix.respell(field.key(), meant.get()));
  }
}
