package io.github.vpcelint.rule;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Estate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs the selected rules over an estate. */
public final class Engine {
  private static final int FEW = 100;

  private final RuleSet rules;
  private final RuleSelection selection;
  private final Catalog catalog;
  private final Instant now;

  /**
   * An engine.
   *
   * @param rules the rules that exist
   * @param selection which of them run, and how severe they are
   * @param catalog the facts about AWS
   * @param now what counts as the present time
   */
  public Engine(RuleSet rules, RuleSelection selection, Catalog catalog, Instant now) {
    this.rules = rules;
    this.selection = selection;
    this.catalog = catalog;
    this.now = now;
  }

  /**
   * What the rules make of an estate.
   *
   * @param findings in no certain order, suppressed ones included
   * @param undecided in no certain order
   * @param failures rules that threw an exception, a bug of the program
   */
  public record Outcome(
      List<Finding> findings, List<Undecided> undecided, List<RuleFailure> failures) {
    static Outcome empty() {
      return new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(Outcome other) {
      findings.addAll(other.findings);
      undecided.addAll(other.undecided);
      failures.addAll(other.failures);
    }
  }

  /**
   * Runs the rules; one that fails leaves the others' findings alone.
   *
   * @param threads most threads; for an estate with few endpoints and policies starting one costs
   *     more than it saves
   */
  public Outcome run(Estate estate, int threads) {
    List<CheckContext> contexts = new ArrayList<>();
    for (RuleInfo info : rules.infos()) {
      if (selection.runs(info)) {
        contexts.add(context(info, estate));
      }
    }
    if (threads > 1 && estate.endpoints().size() + estate.policies().size() > FEW) {
      return new ParallelRules(rules, contexts).outcome(threads);
    }
    Outcome outcome = Outcome.empty();
    for (CheckContext context : contexts) {
      run(rules.create(context.rule()), context, outcome);
    }
    return outcome;
  }

  /**
   * Runs the rules about suppressions. What a suppression says about rules that do not run, or that
   * would need to see files that were not read, is left alone.
   */
  public Outcome runOnSuppressions(
      Estate estate, List<Suppression> suppressions, Coverage coverage) {
    RuleNames names = new RuleNames(rules);
    for (Suppression suppression : suppressions) {
      for (String name : suppression.rules()) {
        if (names.contains(name) && !isDecided(name, suppression, coverage)) {
          suppression.excuse(name);
        }
      }
    }
    Outcome outcome = Outcome.empty();
    for (RuleInfo info : rules.infos()) {
      if (info.family().equals("housekeeping") && selection.runs(info)) {
        CheckContext context = context(info, estate);
        if (rules.create(info) instanceof SuppressionRule rule) {
          run(bound(rule, suppressions, names), context, outcome);
        }
      }
    }
    return outcome;
  }

  /** Whether the rules of a name have found all that they could find where it is suppressed. */
  private boolean isDecided(String name, Suppression suppression, Coverage coverage) {
    boolean runs = false;
    for (RuleInfo info : rules.infos()) {
      if (info.isMeantBy(name) && selection.runs(info)) {
        if (!coverage.isWhole() && needsMore(info, suppression, coverage)) {
          return false;
        }
        runs = true;
      }
    }
    return runs;
  }

  /** Whether a rule looks at more than the text of a file, or at more than its policies. */
  private boolean needsMore(RuleInfo info, Suppression suppression, Coverage coverage) {
    if (info.family().equals("document")) {
      return false;
    }
    Rule rule = rules.create(info);
    boolean ofOnePolicy = rule instanceof PolicyRule || rule instanceof StatementRule;
    return !ofOnePolicy || !coverage.isSelfContained(suppression.scope().file());
  }

  private CheckContext context(RuleInfo info, Estate estate) {
    return new CheckContext(info, selection.severity(info), estate, catalog, now);
  }

  // A class instead of a lambda: the first lambda of a run costs some milliseconds.
  private static Rule bound(SuppressionRule rule, List<Suppression> suppressions, RuleNames names) {
    return new Rule() {
      @Override
      public void check(CheckContext context) {
        rule.check(suppressions, names, context);
      }
    };
  }

  static void run(Rule rule, CheckContext context, Outcome outcome) {
    try {
      rule.check(context);
    } catch (RuntimeException | StackOverflowError failure) {
      outcome.failures().add(new RuleFailure(context.rule(), failure));
    }
    outcome.findings().addAll(context.findings());
    outcome.undecided().addAll(context.undecided());
  }
}
