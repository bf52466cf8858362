package io.github.vpcelint.cli;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.config.DeploymentEntry;
import io.github.vpcelint.config.SuppressionFilter;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.rule.Engine;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.rule.Suppression;
import io.github.vpcelint.rule.Undecided;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.template.EstateLoader;
import io.github.vpcelint.template.LoadedEstate;
import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way from paths to the outcome of a run: find, read, load, check, suppress, sort. */
final class Linter {
  /** The names of the SAM CLI's configuration, in the order in which it looks for them. */
  private static final String[] SAM_CONFIGURATIONS = {
    "samconfig.toml", "samconfig.yaml", "samconfig.yml"
  };

  private final CheckSettings settings;
  private final Catalog catalog = Catalog.load();

  Linter(CheckSettings settings) {
    this.settings = settings;
  }

  /** The facts about AWS that the rules go by. */
  Catalog catalog() {
    return catalog;
  }

  /**
   * Reads everything.
   *
   * @param stdin standard input, read only when it is one of the paths
   */
  Inputs read(InputStream stdin) {
    return new InputFiles(settings).read(stdin);
  }

  /** Lints everything that was read. */
  Linting lint(Inputs inputs) {
    RunLog log = inputs.log().copy();
    List<SyntaxTree> trees = inputs.trees();
    RootFiles files = rootFiles(trees);
    List<String> samConfigurations = settings.configured() ? samConfigurations(trees) : List.of();
    List<DeploymentEntry> samDeployments = List.of();
    List<EstatePart> parts = new ArrayList<>();
    if (!samConfigurations.isEmpty()) {
      SamDeployments read = SamDeployments.read(samConfigurations, files);
      samDeployments = read.entries();
      parts.add(read.problems());
    }
    LoadedEstate loaded =
        new EstateLoader(new AllLoaders(catalog, files))
            .load(trees, new FileOptions(settings, inputs.named(), samDeployments));
    log.addLoaded(loaded);
    parts.addAll(loaded.parts());
    Estate estate = Estate.of(parts);
    List<Suppression> suppressions =
        SuppressionCollector.collect(
            trees, loaded.ignores(), settings.configuration().limits().syntax());
    Engine engine = new Engine(settings.rules(), settings.choice(), catalog, settings.now());
    SuppressionFilter filter =
        new SuppressionFilter(
            settings.choice(),
            settings.configuration().overrides(),
            SuppressionCollector.withSources(
                suppressions, estate, trees, settings.configuration().limits().syntax()));
    Engine.Outcome outcome = engine.run(estate, settings.jobs());
    filter.addAll(outcome.findings());
    log.addFailures(outcome.failures());
    List<Undecided> undecided = new ArrayList<>(outcome.undecided());
    if (!suppressions.isEmpty()) {
      Engine.Outcome about =
          engine.runOnSuppressions(
              estate, suppressions, new RunCoverage(loaded.files(), inputs.named()));
      filter.addAll(about.findings());
      log.addFailures(about.failures());
      undecided.addAll(about.undecided());
    }
    return new Linting(
        result(filter, undecided, log), log, loaded.files(), estate, outcome.findings());
  }

  /** Configurations of the SAM CLI beside the files; only for one its reader is loaded. */
  private List<String> samConfigurations(List<SyntaxTree> trees) {
    List<String> found = new ArrayList<>();
    Set<String> folders = new HashSet<>();
    for (SyntaxTree tree : trees) {
      String path = tree.file().path();
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      if (folders.add(folder)) {
        addSamConfiguration(folder, found);
      }
    }
    return found;
  }

  private void addSamConfiguration(String folder, List<String> found) {
    for (String name : SAM_CONFIGURATIONS) {
      if (new File(settings.folders().root().toFile(), folder + name).isFile()) {
        found.add(folder + name);
        return;
      }
    }
  }

  private RootFiles rootFiles(List<SyntaxTree> trees) {
    RootFiles files =
        RootFiles.in(
            settings.folders().root(), settings.configuration().limits().syntax().fileBytes());
    for (SyntaxTree tree : trees) {
      files.add(tree.file());
    }
    return files;
  }

  private LintResult result(SuppressionFilter filter, List<Undecided> undecided, RunLog log) {
    List<Finding> findings = filter.reported();
    findings.sort(new ResultOrder.OfFindings());
    filter.suppressed().sort(new ResultOrder.OfSuppressed());
    undecided.sort(new ResultOrder.OfUndecided());
    findings = cut(findings, log);
    return new LintResult(
        findings, filter.suppressed(), log.files(), log.notifications(), undecided);
  }

  private List<Finding> cut(List<Finding> findings, RunLog log) {
    int most = settings.configuration().limits().findings();
    if (findings.size() <= most) {
      return findings;
    }
    log.add(
        new Notification(
            Severity.WARNING,
            "Only the first "
                + most
                + " of "
                + findings.size()
                + " findings are reported; limits.findings in the configuration sets how many.",
            Optional.empty(),
            Optional.empty()));
    return new ArrayList<>(findings.subList(0, most));
  }
}
