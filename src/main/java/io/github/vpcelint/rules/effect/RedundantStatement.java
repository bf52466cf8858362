package io.github.vpcelint.rules.effect;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Effect;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.policy.StatementCover;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.value.Condition;
import java.util.List;

/** A statement that another one of the same effect covers completely. */
public final class RedundantStatement implements PolicyRule {
  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    List<Statement> statements = policy.document().statements();
    for (Statement statement : statements) {
      for (Statement other : statements) {
        if (other != statement && makesRedundant(other, statement, context.catalog())) {
          report(statement, other, policy, context);
          break;
        }
      }
    }
  }

  /** Of two statements that cover each other, the later one is the one too many. */
  private static boolean makesRedundant(Statement wide, Statement narrow, Catalog catalog) {
    boolean comparable =
        wide.effect() == narrow.effect()
            && (wide.effect() == Effect.ALLOW || wide.effect() == Effect.DENY)
            && wide.when() == Condition.always();
    if (!comparable || !StatementCover.covers(wide, narrow, catalog)) {
      return false;
    }
    boolean both =
        narrow.when() == Condition.always() && StatementCover.covers(narrow, wide, catalog);
    return !both || wide.index() < narrow.index();
  }

  private static void report(
      Statement statement, Statement cover, EndpointPolicy policy, CheckContext context) {
    context
        .find(
            statement.span(),
            statement.title()
                + " adds nothing: "
                + cover.title()
                + (statement.allows() ? " allows" : " denies")
                + " all of it")
        .help("remove it, or say in it what the other one leaves out")
        .related(cover.span(), "covers it")
        .in(policy, statement, "Effect")
        .report();
  }
}
