package io.github.vpcelint.syntax;

import io.github.vpcelint.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports the keys that stand more than once in one object. */
public final class DuplicateKeys {
  // Comparing a few keys with each other is faster than hashing them, and most objects are small.
  private static final int FEW = 8;

  private DuplicateKeys() {}

  /** The problem of a key that stands in an object twice. */
  public static SyntaxProblem inObject(String key, Span first, Span repeated) {
    return new SyntaxProblem(
        SyntaxProblem.Kind.DUPLICATE_KEY,
        repeated,
        "The key \"" + key + "\" stands twice in this object.",
        "Keep one of the two; of repeated keys readers keep the last or refuse them all.",
        first);
  }

  /** Adds a problem for each entry whose key stands in an earlier entry already. */
  public static void report(List<MappingNode.Entry> entries, List<SyntaxProblem> problems) {
    if (entries.size() <= FEW) {
      for (int i = 1; i < entries.size(); i++) {
        compareWithEarlier(entries, i, problems);
      }
      return;
    }
    Map<String, ScalarNode> firsts = new HashMap<>(entries.size() * 2);
    for (MappingNode.Entry entry : entries) {
      ScalarNode first = firsts.putIfAbsent(entry.key().text(), entry.key());
      if (first != null) {
        problems.add(problem(first, entry.key()));
      }
    }
  }

  private static void compareWithEarlier(
      List<MappingNode.Entry> entries, int index, List<SyntaxProblem> problems) {
    ScalarNode key = entries.get(index).key();
    for (int i = 0; i < index; i++) {
      ScalarNode earlier = entries.get(i).key();
      if (earlier.text().equals(key.text())) {
        problems.add(problem(earlier, key));
        return;
      }
    }
  }

  private static SyntaxProblem problem(ScalarNode first, ScalarNode repeated) {
    return inObject(repeated.text(), first.span(), repeated.span());
  }
}
