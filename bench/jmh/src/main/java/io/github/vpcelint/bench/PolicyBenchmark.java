package io.github.vpcelint.bench;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.rule.Engine;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.RuleSelection;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.rules.RuleIndex;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.EstateLoader;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.policy.PolicyLoader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One policy, from its text to the findings of all rules, in a warm virtual machine. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
public class PolicyBenchmark {
  /** The largest policy that AWS takes, with as many statements as fit nicely. */
  @State(Scope.Benchmark)
  public static class Largest {
    String text;

    /** Writes it. */
    @Setup
    public void write() {
      text = Policies.largest();
    }
  }

  /** A statement with many actions, or many resources. */
  @State(Scope.Benchmark)
  public static class Long {
    @Param({"250", "500", "1000", "2000"})
    int items;

    String actions;
    String resources;

    /** Writes them. */
    @Setup
    public void write() {
      actions = Policies.withActions(items);
      resources = Policies.withResources(items);
    }
  }

  private final Catalog catalog = Catalog.load();
  private final EstateLoader loader = new EstateLoader(kind -> new PolicyLoader(catalog));
  private final Engine engine = new Engine(new RuleIndex(), new Usual(), catalog, Instant.EPOCH);
  private final LoadOptions options =
      new LoadOptions(
          Optional.of(InputKind.ENDPOINT_POLICY),
          Optional.of("elasticache"),
          List.of("us-east-1"),
          List.of(),
          Map.of());

  /** 20,480 characters, 60 statements. */
  @Benchmark
  public List<Finding> largest(Largest policy) {
    return lint(policy.text);
  }

  /** Many actions in one statement. */
  @Benchmark
  public List<Finding> actions(Long policy) {
    return lint(policy.actions);
  }

  /** Many resources in one statement. */
  @Benchmark
  public List<Finding> resources(Long policy) {
    return lint(policy.resources);
  }

  private List<Finding> lint(String text) {
    SourceFile file = SourceFile.of("policy.json", text);
    Estate estate =
        Estate.of(
            loader.load(List.of(new SyntaxReader(SyntaxLimits.DEFAULT).read(file)), options).parts());
    return engine.run(estate, 1).findings();
  }

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
