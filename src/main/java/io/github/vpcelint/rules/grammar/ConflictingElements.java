package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/** An element together with its Not… form in one statement. */
public final class ConflictingElements implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    check("Action", statement, policy, context);
    check("Resource", statement, policy, context);
    check("Principal", statement, policy, context);
  }

  private static void check(
      String element, Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<MapValue.Field> plain = statement.map().field(element);
    Optional<MapValue.Field> negated = statement.map().field("Not" + element);
    if (plain.isEmpty() || negated.isEmpty()) {
      return;
    }
    context
        .find(
            negated.get().keySpan(),
            statement.title()
                + " has both "
                + element
                + " and Not"
                + element
                + "; a statement takes one of them, and AWS refuses the policy"
                + " (InvalidPolicyDocument)")
        .help("keep one of the two, or split the statement")
        .related(plain.get().keySpan(), element + " is here")
        .in(policy, statement, "Not" + element)
        .when(present(plain.get().value()).and(present(negated.get().value())))
        .report();
  }

  private static Condition present(Value value) {
    Condition present = Condition.never();
    for (Cases.Case each : Cases.of(value)) {
      if (!(each.value() instanceof AbsentValue)) {
        present = present.or(each.when());
      }
    }
    return present;
  }
}
