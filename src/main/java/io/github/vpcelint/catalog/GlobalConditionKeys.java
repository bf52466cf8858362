package io.github.vpcelint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The condition keys that are not of one service. Safe for use by several threads. */
public final class GlobalConditionKeys {
  private final SortedLines keys;
  private final SortedLines noResourceOwner;
  private final Map<String, Optional<GlobalConditionKey>> found = new ConcurrentHashMap<>();

  GlobalConditionKeys(TextResource resource) {
    this.keys = resource.section("keys");
    this.noResourceOwner = resource.section("no resource owner");
  }

  /** The key that a policy means: in any letter case, a variable part filled in. */
  public Optional<GlobalConditionKey> find(String written) {
    Optional<GlobalConditionKey> known = found.get(written);
    if (known == null) {
      known = search(written);
      found.put(written, known);
    }
    return known;
  }

  private Optional<GlobalConditionKey> search(String written) {
    int exact = keys.find(written);
    if (exact >= 0) {
      return Optional.of(keyAt(exact));
    }
    for (int line = keys.first(); line < keys.end(); line = keys.next(line)) {
      String name = keys.field(line, 0);
      if (NameTemplate.hasVariable(name) && NameTemplate.matches(name, written)) {
        return Optional.of(keyAt(line));
      }
    }
    return Optional.empty();
  }

  /** The names of all keys, sorted; a variable part is written {@code ${TagKey}}. */
  public List<String> names() {
    return keys.names();
  }

  /**
   * Whether requests for an action can carry {@code aws:ResourceAccount}, {@code aws:ResourceOrgID}
   * and {@code aws:ResourceOrgPaths}.
   *
   * @param prefix IAM prefix of the service
   * @param actionName name of the action without prefix
   */
  public boolean canCarryResourceOwner(String prefix, String actionName) {
    String service = prefix.toLowerCase(Locale.ROOT);
    return noResourceOwner.find(service + ":" + actionName) < 0
        && noResourceOwner.find(service + ":*") < 0;
  }

  private GlobalConditionKey keyAt(int line) {
    List<ValueType> types = new ArrayList<>();
    boolean multivalued = false;
    String name = keys.field(line, 0);
    for (String label : FieldList.split(keys.field(line, 1), ',')) {
      ConditionKey key = ConditionKey.ofLabel(name, label, false);
      types.add(key.type());
      multivalued |= key.multivalued();
    }
    List<String> flags = FieldList.split(keys.field(line, 3), ',');
    return new GlobalConditionKey(
        name,
        List.copyOf(types),
        multivalued,
        Presence.ofLabel(keys.field(line, 2)),
        flags.contains("constant"),
        flags.contains("sensitive"),
        FieldList.split(keys.field(line, 4), ','));
  }
}
