package io.github.vpcelint.cli;

import io.github.vpcelint.report.Manual;
import io.github.vpcelint.report.text.ManualText;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.RuleNames;
import io.github.vpcelint.rule.RuleSet;
import io.github.vpcelint.rules.RuleIndex;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vpcelint explain}. */
@Command(
    name = "explain",
    description = "Show the manual of a rule: what it finds, why it matters, how to fix it.",
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "RULE",
      description = "Name or code of a rule, such as duplicate-private-dns or VPCE801.",
      completionCandidates = Choices.RuleNames.class)
  private String rule = "";

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    RuleInfo info = find(new RuleIndex());
    Manual manual = Manual.of(info);
    ManualText text = new ManualText(session.out(), new Terminal(session, "auto").style());
    text.write(heading(info));
    text.write(manual.withSources());
    session.out().flush();
    return ExitCode.OK;
  }

  private static String heading(RuleInfo info) {
    return "# "
        + info.name()
        + "\n\n"
        + info.summary()
        + "\n\n"
        + info.code()
        + ", "
        + info.severity().label()
        + (info.enabled() ? "" : ", off by default")
        + ", since "
        + info.since()
        + "; applies to "
        + String.join(", ", info.inputs())
        + ".\n\n";
  }

  private RuleInfo find(RuleSet rules) throws UsageException {
    for (RuleInfo info : rules.infos()) {
      if (rule.equals(info.name()) || rule.equalsIgnoreCase(info.code())) {
        return info;
      }
    }
    Optional<String> nearest = new RuleNames(rules).nearest(rule);
    throw new UsageException(
        "there is no rule \""
            + rule
            + "\"."
            + nearest
                .map(name -> " Did you mean \"" + name + "\"?")
                .orElse(" `vpcelint rules` lists them."));
  }
}
