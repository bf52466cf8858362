package io.github.vpcelint.cli;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.template.FileReading;
import java.util.List;

/**
 * What linting ended with.
 *
 * @param result for the reports
 * @param log what became of the files and of the run itself
 * @param readings what each file was read as
 * @param estate what was linted
 * @param found all findings, those that are suppressed included
 */
record Linting(
    LintResult result,
    RunLog log,
    List<FileReading> readings,
    Estate estate,
    List<Finding> found) {}
