package io.github.vpcelint.template.terraform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The root modules of which a run has a plan. What the plan says of their resources goes before
 * what their configuration does, and is not said a second time.
 */
public final class PlannedRoots {
  private final Map<String, Set<String>> blocks = new HashMap<>();

  /**
   * Notes that a plan tells of a root module.
   *
   * @param directory the directory of the root module
   * @param planned the resources of its configuration, each with the calls that lead to it
   * @return whether it is the first plan that does
   */
  boolean add(String directory, Set<String> planned) {
    Set<String> known = blocks.get(directory);
    if (known == null) {
      blocks.put(directory, new HashSet<>(planned));
      return true;
    }
    known.addAll(planned);
    return false;
  }

  /** The resources of a root module that plans tell of. */
  Set<String> of(String directory) {
    return blocks.getOrDefault(directory, Set.of());
  }
}
