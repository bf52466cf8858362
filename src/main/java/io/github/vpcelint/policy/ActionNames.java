package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The actions that patterns stand for, by their names. */
final class ActionNames {
  private final List<Service> behind;
  private final Catalog catalog;

  /**
   * Reads patterns with the catalogue.
   *
   * @param behind the services whose requests come through the endpoint; none if not known
   */
  ActionNames(List<Service> behind, Catalog catalog) {
    this.behind = behind;
    this.catalog = catalog;
  }

  /**
   * The actions that a pattern matches, prefix included; the pattern itself, holes as wildcards,
   * where the services that it is about are not known.
   */
  List<String> of(PolicyText text) {
    ActionPattern pattern = ActionPattern.of(text);
    List<String> names = new ArrayList<>();
    if (pattern.literalPrefix().isPresent()) {
      Optional<Service> service = pattern.service(catalog);
      if (service.isPresent()) {
        add(service.get(), pattern.widest(service.get()), names);
      }
    } else {
      for (Service service : behind) {
        add(service, pattern.widest(service), names);
      }
    }
    return names.isEmpty() ? List.of(text.widest()) : names;
  }

  /** Whether a pattern certainly names no action that exists, so that something else was meant. */
  boolean isMistaken(PolicyText text) {
    ActionPattern pattern = ActionPattern.of(text);
    if (pattern.form() == ActionPattern.Form.MALFORMED) {
      return true;
    }
    Optional<Service> service = pattern.service(catalog);
    return pattern.literalPrefix().isPresent()
        && (service.isEmpty() || pattern.widest(service.get()).isEmpty());
  }

  /** The actions that a NotAction element may leave; none if the services are not known. */
  List<String> left(PatternElement element) {
    List<String> names = new ArrayList<>();
    for (Service service : behind) {
      add(service, ActionSet.of(element).possible(service), names);
    }
    return names;
  }

  /** Whether one action may be named by both of two elements. */
  boolean mayMeet(PatternElement one, PatternElement other) {
    if (one.negated() || other.negated()) {
      return (one.negated() && other.negated())
          || (one.negated() ? !spares(one, other) : !spares(other, one));
    }
    if (!one.complete() || !other.complete()) {
      return true;
    }
    Set<String> names = new HashSet<>();
    boolean open = addAll(one, names);
    Set<String> others = new HashSet<>();
    open |= addAll(other, others);
    for (String name : others) {
      open |= names.contains(name);
    }
    return open;
  }

  /** Whether all that an Action element names is among what a NotAction element leaves out. */
  private boolean spares(PatternElement negated, PatternElement element) {
    PatternElement named = new PatternElement(negated.field(), false, negated.patterns(), true);
    PatternCover exempt = new PatternCover(named, true);
    for (PolicyText text : element.patterns()) {
      for (String name : of(text)) {
        if (!exempt.covers(name)) {
          return false;
        }
      }
    }
    return element.complete();
  }

  /** Adds names in lower case; whether a pattern is among them that cannot be spelled out. */
  private boolean addAll(PatternElement element, Set<String> names) {
    boolean open = false;
    for (PolicyText text : element.patterns()) {
      for (String name : of(text)) {
        open |= name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
        names.add(name.toLowerCase(Locale.ROOT));
      }
    }
    return open;
  }

  private static void add(Service service, List<String> actions, List<String> names) {
    for (String action : actions) {
      names.add(service.prefix() + ":" + action);
    }
  }
}
