package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.AccessLevel;
import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an action changes, by its name: {@code CreateCacheCluster} is about a {@code CacheCluster}.
 */
final class ChangedThing {
  private static final List<String> VERBS =
      List.of("Create", "Modify", "Update", "Delete", "Reboot", "Start", "Stop");

  private ChangedThing() {}

  /** What an action changes; nothing for an action that is not called like a change. */
  static Optional<String> of(Action action) {
    if (action.accessLevel() != AccessLevel.WRITE) {
      return Optional.empty();
    }
    for (String verb : VERBS) {
      if (action.name().startsWith(verb) && action.name().length() > verb.length()) {
        return Optional.of(action.name().substring(verb.length()));
      }
    }
    return Optional.empty();
  }

  /** The actions that describe such things, the usual one first. */
  static List<String> readers(String thing, Service service) {
    List<String> readers = new ArrayList<>();
    for (String plural : List.of(plural(thing), thing)) {
      for (String verb : List.of("Describe", "Get")) {
        Optional<Action> action = service.action(verb + plural);
        if (action.isPresent() && reads(action.get())) {
          readers.add(action.get().name());
        }
      }
    }
    return readers;
  }

  private static boolean reads(Action action) {
    return action.accessLevel() == AccessLevel.LIST || action.accessLevel() == AccessLevel.READ;
  }

  private static String plural(String thing) {
    if (thing.endsWith("y") && !thing.endsWith("ey") && !thing.endsWith("ay")) {
      return thing.substring(0, thing.length() - 1) + "ies";
    }
    return thing.endsWith("s") || thing.endsWith("x") ? thing + "es" : thing + "s";
  }
}
