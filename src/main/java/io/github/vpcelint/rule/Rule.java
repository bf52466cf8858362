package io.github.vpcelint.rule;

/** A check over the estate. It only looks and reports; it keeps nothing between two calls. */
public interface Rule {
  /** Looks at the estate and reports what it finds. */
  void check(CheckContext context);
}
