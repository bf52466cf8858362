package io.github.vpcelint.config;

/**
 * What the configuration says about certain files.
 *
 * @param files which files
 * @param rules severities there, and rules whose findings there are suppressed; nothing is selected
 * @param reason why the findings are suppressed, or an empty text
 * @param settings what the files are and what they are deployed with
 */
public record PathOverride(
    PathPatterns files, RuleSettings rules, String reason, FileSettings settings) {}
