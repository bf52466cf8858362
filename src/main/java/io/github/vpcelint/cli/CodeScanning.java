package io.github.vpcelint.cli;

import io.github.vpcelint.report.Manual;
import io.github.vpcelint.report.Report;
import io.github.vpcelint.report.sarif.Checkout;
import io.github.vpcelint.report.sarif.SarifReport;
import io.github.vpcelint.report.sarif.SarifRun;
import io.github.vpcelint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the report for code scanning takes from the surroundings of a run. */
final class CodeScanning {
  private CodeScanning() {}

  /** The report for a run. */
  static Report report(CheckSettings settings, Session session) {
    // GitHub does not read the mark of a suppressed result and keeps its alert open.
    boolean withSuppressed = !session.variable("GITHUB_ACTIONS").equals("true");
    SarifRun run =
        new SarifRun(Main.version(), rulesThatRan(settings), checkout(session), withSuppressed);
    return new SarifReport(run, Manual::of);
  }

  private static List<RuleInfo> rulesThatRan(CheckSettings settings) {
    List<RuleInfo> rules = new ArrayList<>();
    for (RuleInfo rule : settings.rules().infos()) {
      if (settings.choice().runs(rule)) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /**
   * The version of the repository, as the build server knows it (<a
   * href="https://docs.github.com/actions/reference/variables-reference">GitHub</a>, <a
   * href="https://docs.gitlab.com/ci/variables/predefined_variables/">GitLab</a>).
   */
  static Optional<Checkout> checkout(Session session) {
    String repository = session.variable("GITHUB_REPOSITORY");
    if (!repository.isEmpty()) {
      return checkout(
          session.variable("GITHUB_SERVER_URL") + "/" + repository,
          session.variable("GITHUB_SHA"),
          session.variable("GITHUB_REF_NAME"));
    }
    return checkout(
        session.variable("CI_PROJECT_URL"),
        session.variable("CI_COMMIT_SHA"),
        session.variable("CI_COMMIT_REF_NAME"));
  }

  private static Optional<Checkout> checkout(String repository, String revision, String branch) {
    boolean known = repository.startsWith("https://") && !revision.isEmpty();
    Optional<String> branchIfAny = branch.isEmpty() ? Optional.empty() : Optional.of(branch);
    return known ? Optional.of(new Checkout(repository, revision, branchIfAny)) : Optional.empty();
  }
}
