package io.github.vpcelint.cli;

import io.github.vpcelint.rule.LintResult;

/**
 * What linting ended with.
 *
 * @param result for the reports
 * @param log what became of the files and of the run itself
 */
record Linting(LintResult result, RunLog log) {}
