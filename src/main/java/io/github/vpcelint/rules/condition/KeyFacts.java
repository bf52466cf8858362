package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.ConditionKey;
import io.github.vpcelint.catalog.GlobalConditionKey;
import io.github.vpcelint.catalog.Presence;
import io.github.vpcelint.catalog.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the catalogue has about a condition key, be it global or of a service.
 *
 * @param name full name in AWS's own letter case; a variable part is written {@code ${TagKey}}
 * @param types types of its values; more than one where AWS names several, none if not known
 * @param multivalued whether a request can carry several values
 * @param ignoresCase whether the service treats its values without regard to case
 * @param global more about it, if it is global
 */
record KeyFacts(
    String name,
    List<ValueType> types,
    boolean multivalued,
    boolean ignoresCase,
    Optional<GlobalConditionKey> global) {

  /** The key that a policy means by a name; nothing if the catalogue does not have it. */
  static Optional<KeyFacts> of(String written, Catalog catalog) {
    Optional<GlobalConditionKey> global = catalog.globalConditionKeys().find(written);
    if (global.isPresent()) {
      GlobalConditionKey key = global.get();
      return Optional.of(new KeyFacts(key.name(), key.types(), key.multivalued(), false, global));
    }
    Optional<ConditionKey> other = catalog.conditionKey(written);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    ConditionKey key = other.get();
    // What identity providers send is theirs to say; AWS's pages do not agree about it.
    boolean typed = catalog.service(written.substring(0, written.indexOf(':'))).isPresent();
    return Optional.of(
        new KeyFacts(
            key.name(),
            typed ? List.of(key.type()) : List.of(),
            typed && key.multivalued(),
            key.ignoresCase(),
            Optional.empty()));
  }

  /** The name in lower case, for switches. */
  String lowerCaseName() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether every request through any endpoint carries it. */
  boolean alwaysThere() {
    return global.isPresent()
        && global.get().presence() == Presence.ALWAYS
        && global.get().services().isEmpty();
  }

  /** Whether it is a global key with this presence. */
  boolean isThere(Presence presence) {
    return global.isPresent() && global.get().presence() == presence;
  }

  /** Whether AWS counts it among the keys whose values are ids that it makes itself. */
  boolean sensitive() {
    return global.isPresent() && global.get().sensitive();
  }
}
