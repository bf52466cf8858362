package io.github.vpcelint.rule;

import java.util.List;

/** Runs rules with several threads: a rule only reads the estate and the catalogue. */
final class ParallelRules extends ParallelLoop {
  private final RuleSet rules;
  private final List<CheckContext> contexts;
  private final Engine.Outcome[] outcomes;

  /**
   * The rules of a run.
   *
   * @param contexts the context of each rule that runs
   */
  ParallelRules(RuleSet rules, List<CheckContext> contexts) {
    super(contexts.size());
    this.rules = rules;
    this.contexts = contexts;
    this.outcomes = new Engine.Outcome[contexts.size()];
  }

  /** What the rules make of their estate, in the order of the rules. */
  Engine.Outcome outcome(int threads) {
    runAll(threads);
    Engine.Outcome all = Engine.Outcome.empty();
    for (Engine.Outcome each : outcomes) {
      all.add(each);
    }
    return all;
  }

  @Override
  protected void run(int piece) {
    Engine.Outcome outcome = Engine.Outcome.empty();
    CheckContext context = contexts.get(piece);
    Engine.run(rules.create(context.rule()), context, outcome);
    outcomes[piece] = outcome;
  }
}
