package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The set of actions that an Action element names, or that a NotAction element leaves. */
public final class ActionSet {
  private final boolean negated;
  private final boolean complete;
  private final List<ActionPattern> patterns = new ArrayList<>();

  private ActionSet(PatternElement element) {
    negated = element.negated();
    complete = element.complete();
    for (PolicyText text : element.patterns()) {
      patterns.add(ActionPattern.of(text));
    }
  }

  /** The set of an Action or NotAction element. */
  public static ActionSet of(PatternElement element) {
    return new ActionSet(element);
  }

  /** The patterns that the element lists, in order. */
  public List<ActionPattern> patterns() {
    return List.copyOf(patterns);
  }

  /** Names of the actions of a service that are in the set in every deployment, sorted. */
  public List<String> certain(Service service) {
    if (!negated) {
      return only(service, named(service, true), true);
    }
    return complete ? only(service, named(service, false), false) : List.of();
  }

  /** Names of the actions of a service that are in the set in some deployment, sorted. */
  public List<String> possible(Service service) {
    if (negated) {
      return only(service, named(service, true), false);
    }
    return complete ? only(service, named(service, false), true) : service.actionNames();
  }

  /** What the patterns match: in every deployment, or in some. */
  private Set<String> named(Service service, boolean certainly) {
    Set<String> names = new HashSet<>();
    for (ActionPattern pattern : patterns) {
      if (!certainly || (pattern.known() && pattern.text().always())) {
        names.addAll(pattern.widest(service));
      }
    }
    return names;
  }

  private static List<String> only(Service service, Set<String> names, boolean among) {
    if (names.isEmpty() && among) {
      return List.of();
    }
    List<String> chosen = new ArrayList<>();
    for (String name : service.actionNames()) {
      if (names.contains(name) == among) {
        chosen.add(name);
      }
    }
    return chosen;
  }
}
