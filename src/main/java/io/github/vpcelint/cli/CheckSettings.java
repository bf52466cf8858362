package io.github.vpcelint.cli;

import io.github.vpcelint.config.Configuration;
import io.github.vpcelint.config.FailOn;
import io.github.vpcelint.config.FileSettings;
import io.github.vpcelint.config.RuleChoice;
import io.github.vpcelint.rule.RuleSet;
import java.time.Instant;
import java.util.List;

/**
 * What a check does, out of the command line and the configuration.
 *
 * @param folders where it happens
 * @param paths files and folders to lint; {@code -} is standard input
 * @param stdinPath path of standard input in reports
 * @param rules the rules that exist
 * @param choice which of them run
 * @param configuration what the configuration file says
 * @param configured whether files other than those named say anything at all: {@code --no-config}
 *     makes it false
 * @param files what the command line says about all files
 * @param failOn the least severity that makes the run fail
 * @param fixing which repairs are made
 * @param jobs most threads that read files and run rules
 * @param now what counts as the present time
 */
record CheckSettings(
    CheckFolders folders,
    List<String> paths,
    String stdinPath,
    RuleSet rules,
    RuleChoice choice,
    Configuration configuration,
    boolean configured,
    FileSettings files,
    FailOn failOn,
    Fixing fixing,
    int jobs,
    Instant now) {
  /** The path that means standard input. */
  static final String STDIN = "-";
}
