package io.github.vpcelint.cli;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.rule.Engine;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.RuleSelection;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.rules.RuleIndex;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.EstateLoader;
import io.github.vpcelint.template.LoadOptions;
import java.time.Instant;
import java.util.List;

/** Lints texts as a run lints files, with every rule, from bytes to findings. */
public final class TextLinter {
  private final Catalog catalog = Catalog.load();
  private final RuleIndex rules = new RuleIndex();
  private final EstateLoader loader = new EstateLoader(new AllLoaders(catalog, RootFiles.none()));

  /**
   * What a text comes to.
   *
   * @param policies the endpoint policies in it
   * @param findings what the rules find
   */
  public record Outcome(List<EndpointPolicy> policies, List<Finding> findings) {}

  /** Lints one file. */
  public Outcome lint(String path, String text, LoadOptions options, Instant now) {
    Estate estate =
        Estate.of(
            loader
                .load(
                    List.of(new SyntaxReader(SyntaxLimits.DEFAULT).read(SourceFile.of(path, text))),
                    options)
                .parts());
    Engine.Outcome outcome = new Engine(rules, new Usual(), catalog, now).run(estate, 1);
    if (!outcome.failures().isEmpty()) {
      throw new AssertionError(
          outcome.failures().get(0).rule().name() + " failed on " + path,
          outcome.failures().get(0).cause());
    }
    return new Outcome(List.copyOf(estate.policies()), outcome.findings());
  }

  public Catalog catalog() {
    return catalog;
  }

  /** Every rule that runs by itself, as severe as it is. */
  private static final class Usual implements RuleSelection {
    @Override
    public boolean runs(RuleInfo rule) {
      return rule.enabled();
    }

    @Override
    public Severity severity(RuleInfo rule) {
      return rule.severity();
    }
  }
}
