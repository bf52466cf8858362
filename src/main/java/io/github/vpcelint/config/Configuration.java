package io.github.vpcelint.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration file says.
 *
 * @param rules which rules run
 * @param files what holds for all files
 * @param overrides what holds for certain files; later ones win
 * @param deployments deployments of templates, in the order of the file
 * @param sharedParameters template parameters that have one value in all stacks of a Region and
 *     account
 * @param moduleFolders folders that describe Terraform modules from elsewhere, relative to the root
 *     of the run, by the source of the module
 * @param exclude files that are not linted
 * @param failOn the least severity that makes the run fail
 * @param requireReason whether every suppression must give its reason
 * @param limits bounds of the run
 */
public record Configuration(
    RuleSettings rules,
    FileSettings files,
    List<PathOverride> overrides,
    List<DeploymentEntry> deployments,
    List<String> sharedParameters,
    Map<String, String> moduleFolders,
    PathPatterns exclude,
    Optional<FailOn> failOn,
    boolean requireReason,
    Limits limits) {
  /** Nothing is configured. */
  public static final Configuration NONE =
      new Configuration(
          RuleSettings.NONE,
          FileSettings.NONE,
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          PathPatterns.NONE,
          Optional.empty(),
          false,
          Limits.DEFAULT);
}
