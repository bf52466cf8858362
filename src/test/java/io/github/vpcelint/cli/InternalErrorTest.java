package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.RuleSet;
import io.github.vpcelint.rules.RuleIndex;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bug of the program: it is said, and everything that it leaves alone is reported. */
class InternalErrorTest {
  private static final String SORRY =
      "internal error: the rule missing-version failed (java.lang.IllegalStateException: a bug at "
          + "io.github.vpcelint.cli.InternalErrorTest";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CheckOptions options = new CheckOptions();

  @BeforeEach
  void templates() {
    Call.in(folder).file("bad.yaml", Samples.BAD_TEMPLATE);
    options.paths.add(".");
    options.root = ".";
    options.format = "compact";
  }

  private int run(RuleSet rules) {
    return Check.run(options, Call.in(folder).session(out, err), rules);
  }

  @Test
  void ruleThatFailsLeavesTheFindingsOfTheOthers() {
    assertThat(run(new Failing("missing-version"))).isEqualTo(ExitCode.INTERNAL);
    assertThat(out())
        .startsWith("bad.yaml:16:21: error: the Effect \"allow\"")
        .contains("\nvpcelint: error: " + SORRY)
        .contains("Please report it: https://github.com/vpcelint/vpcelint/issues");
    assertThat(err()).isEmpty();
  }

  @Test
  void reportForProgramsStaysWhole() {
    options.format = "json";

    assertThat(run(new Failing("missing-version"))).isEqualTo(ExitCode.INTERNAL);
    assertThat(out()).startsWith("{").endsWith("}\n").contains("\"invalid-effect\"");
    assertThat(err()).startsWith("vpcelint: " + SORRY);
  }

  @Test
  void verboseShowsTheStackTrace() {
    options.verbose = true;

    run(new Failing("missing-version"));
    assertThat(err())
        .startsWith("java.lang.IllegalStateException: a bug\n\tat io.github.vpcelint.cli.Internal")
        .contains("\tat io.github.vpcelint.rule.Engine.run(");
  }

  @Test
  void runThatFailsAsAWholeSaysSo() {
    assertThat(run(new Failing("")))
        .describedAs("the rules themselves cannot be made")
        .isEqualTo(ExitCode.INTERNAL);
    assertThat(out()).isEmpty();
    assertThat(err())
        .startsWith("vpcelint: internal error: the run failed (java.lang.IllegalStateException: ")
        .doesNotContain("\tat ");
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** All rules, one of which fails; without a name, none can be made. */
  private record Failing(String name) implements RuleSet {
    private static final RuleSet REAL = new RuleIndex();

    @Override
    public List<RuleInfo> infos() {
      return REAL.infos();
    }

    @Override
    public Rule create(RuleInfo info) {
      if (name.isEmpty()) {
        throw new IllegalStateException("no rules");
      }
      return info.name().equals(name)
          ? context -> {
            throw new IllegalStateException("a bug");
          }
          : REAL.create(info);
    }
  }
}
