package io.github.vpcelint.report.sarif;

import java.util.Optional;

/**
 * The version of the repository that was linted.
 *
 * @param repository address of the repository
 * @param revision the commit
 * @param branch the branch, when there is one
 */
public record Checkout(String repository, String revision, Optional<String> branch) {}
