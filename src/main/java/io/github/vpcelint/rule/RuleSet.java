package io.github.vpcelint.rule;

import java.util.List;

/** The rules that exist: what the build makes of the manuals in {@code rules/}. */
public interface RuleSet {
  /** The metadata of every rule, sorted by code. */
  List<RuleInfo> infos();

  /** A rule ready to run. */
  Rule create(RuleInfo info);
}
