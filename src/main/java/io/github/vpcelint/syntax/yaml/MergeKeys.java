package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.syntax.MappingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings the entries of other objects into one that has a merge key.
 *
 * @see <a href="https://yaml.org/type/merge.html">Merge key type for YAML 1.1</a>
 */
final class MergeKeys {
  private MergeKeys() {}

  /**
   * The entries that a merge key adds: those of the sources whose key is neither in the object
   * itself nor in an earlier source. Each keeps its place.
   */
  static List<MappingNode.Entry> added(List<MappingNode.Entry> own, List<MappingNode> sources) {
    Set<String> taken = new HashSet<>();
    for (MappingNode.Entry entry : own) {
      taken.add(entry.key().text());
    }
    List<MappingNode.Entry> added = new ArrayList<>();
    for (MappingNode source : sources) {
      // Backwards, since the last one of repeated keys counts.
      List<MappingNode.Entry> fromSource = new ArrayList<>();
      for (int i = source.entries().size() - 1; i >= 0; i--) {
        MappingNode.Entry entry = source.entries().get(i);
        if (taken.add(entry.key().text())) {
          fromSource.add(entry);
        }
      }
      Collections.reverse(fromSource);
      added.addAll(fromSource);
    }
    return added;
  }
}
