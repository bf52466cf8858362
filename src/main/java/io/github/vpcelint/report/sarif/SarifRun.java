package io.github.vpcelint.report.sarif;

import io.github.vpcelint.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/**
 * What a SARIF log says about a run beside its results.
 *
 * @param version the program's version
 * @param rules the rules that ran, sorted by code; each is described whether it found something or
 *     not, so that logs of different repositories differ in their results only, as GitHub advises
 * @param checkout the version of the repository, when it is known
 * @param withSuppressed whether suppressed findings are part of the log, marked as such; GitHub
 *     does not read the mark and would show them as open alerts (<a
 *     href="https://github.com/github/codeql-action/issues/1230">issue</a>)
 */
public record SarifRun(
    String version, List<RuleInfo> rules, Optional<Checkout> checkout, boolean withSuppressed) {}
