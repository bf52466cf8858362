package io.github.vpcelint.cli;

import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.template.FileReading;
import java.util.List;

/**
 * What linting ended with.
 *
 * @param result for the reports
 * @param log what became of the files and of the run itself
 * @param readings what each file was read as
 */
record Linting(LintResult result, RunLog log, List<FileReading> readings) {}
