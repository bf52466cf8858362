package io.github.vpcelint.syntax;

/**
 * Bounds on hostile input.
 *
 * @param fileBytes largest file in bytes
 * @param depth deepest nesting of objects and lists
 * @param aliases most YAML aliases in a file
 * @param aliasNodes most nodes that the aliases of a file may stand for
 */
public record SyntaxLimits(int fileBytes, int depth, int aliases, int aliasNodes) {
  /** The limits unless configured: 10 MiB, depth 200, 50 aliases for 100,000 nodes. */
  public static final SyntaxLimits DEFAULT = new SyntaxLimits(10 << 20, 200, 50, 100_000);
}
