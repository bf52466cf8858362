package io.github.vpcelint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A service of the <a
 * href="https://docs.aws.amazon.com/service-authorization/latest/reference/">service authorization
 * reference</a>: its actions, resource types and condition keys. Safe for use by several threads.
 */
public final class Service {
  private final String prefix;
  private final String name;
  private final List<String> flags;
  private final KeyNames keyNames;
  private final SortedLines keys;
  private final SortedLines types;
  private final SortedLines actions;
  private final Map<Integer, Action> readActions = new ConcurrentHashMap<>();

  Service(TextResource resource) {
    SortedLines service = resource.section("service");
    this.prefix = service.field(service.first(), 0);
    this.name = service.field(service.first(), 1);
    this.flags = FieldList.split(service.field(service.first(), 2), ',');
    this.keyNames = new KeyNames(prefix);
    this.keys = resource.section("keys");
    this.types = resource.section("types");
    this.actions = resource.section("actions");
  }

  /** The prefix of its actions, such as {@code elasticache}. */
  public String prefix() {
    return prefix;
  }

  /** Its name as AWS writes it, such as {@code Amazon ElastiCache}. */
  public String name() {
    return name;
  }

  /**
   * Whether a resource name with upper-case letters in an ARN matches nothing, as AWS documents it
   * for ElastiCache (<a
   * href="https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/IAM.ResourceLevelPermissions.html">source</a>).
   */
  public boolean lowerCaseNames() {
    return flags.contains("lower-case-names");
  }

  /**
   * Whether a call needs access to a resource of each type that the reference marks as required for
   * its action. In other services some of these types are alternatives, and a call needs one.
   */
  public boolean requiredTogether() {
    return flags.contains("required-together");
  }

  /** The action of a name without prefix, in any letter case. */
  public Optional<Action> action(String actionName) {
    int line = actions.find(actionName);
    return line < 0 ? Optional.empty() : Optional.of(actionAt(line));
  }

  /** The names of all actions, sorted. */
  public List<String> actionNames() {
    return actions.names();
  }

  /** The names of the actions that a pattern with {@code *} and {@code ?} matches in any case. */
  public List<String> matching(String pattern) {
    Wildcard wildcard = Wildcard.ignoringCase(pattern);
    List<String> matching = new ArrayList<>();
    for (int line = actions.first(); line < actions.end(); line = actions.next(line)) {
      String actionName = actions.field(line, 0);
      if (wildcard.matches(actionName)) {
        matching.add(actionName);
      }
    }
    return matching;
  }

  /** All resource types, sorted by name. */
  public List<ResourceType> resourceTypes() {
    List<ResourceType> all = new ArrayList<>();
    for (int line = types.first(); line < types.end(); line = types.next(line)) {
      all.add(typeAt(line));
    }
    return all;
  }

  /** The resource type of a name, in any letter case. */
  public Optional<ResourceType> resourceType(String typeName) {
    int line = types.find(typeName);
    return line < 0 ? Optional.empty() : Optional.of(typeAt(line));
  }

  /** All condition keys that the reference lists for the service, the tag keys of AWS included. */
  public List<ConditionKey> conditionKeys() {
    List<ConditionKey> all = new ArrayList<>();
    for (int line = keys.first(); line < keys.end(); line = keys.next(line)) {
      all.add(keyAt(line));
    }
    return all;
  }

  /**
   * The condition key that a policy means: its full name in any letter case, a variable part filled
   * in, such as {@code aws:ResourceTag/Owner}.
   */
  public Optional<ConditionKey> conditionKey(String written) {
    int exact = keys.find(keyNames.inFile(written));
    if (exact >= 0) {
      return Optional.of(keyAt(exact));
    }
    for (int line = keys.first(); line < keys.end(); line = keys.next(line)) {
      String key = keys.field(line, 0);
      if (NameTemplate.hasVariable(key) && NameTemplate.matches(keyNames.full(key), written)) {
        return Optional.of(keyAt(line));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a key, as a policy writes it, can be in requests of an action, read in the widest way:
   * listed for the action itself, or for one of the resource types that the action can touch.
   */
  public boolean mayCarry(Action action, String key) {
    if (action.carries(key)) {
      return true;
    }
    for (ActionResource resource : action.resources()) {
      int line = types.find(resource.type());
      if (line >= 0 && NameTemplate.anyMatches(typeAt(line).conditionKeys(), key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the reference lists a key for some action or resource type of the service. A few keys
   * are listed for the service only, so that nobody can tell which requests carry them.
   */
  public boolean isCarriedBySome(String key) {
    for (int line = actions.first(); line < actions.end(); line = actions.next(line)) {
      if (actionAt(line).carries(key)) {
        return true;
      }
    }
    for (int line = types.first(); line < types.end(); line = types.next(line)) {
      if (NameTemplate.anyMatches(typeAt(line).conditionKeys(), key)) {
        return true;
      }
    }
    return false;
  }

  private Action actionAt(int line) {
    Action known = readActions.get(line);
    if (known != null) {
      return known;
    }
    String marks = actions.field(line, 1);
    Action action =
        new Action(
            actions.field(line, 0),
            AccessLevel.ofLetter(marks.charAt(0)),
            ApiOperation.ofMark(marks.charAt(1)),
            keyNames.allFull(actions.field(line, 2)),
            resources(actions.field(line, 3)),
            FieldList.split(actions.field(line, 4), ','),
            FieldList.split(actions.field(line, 5), ','),
            otherPath(marks));
    readActions.put(line, action);
    return action;
  }

  private static Optional<OtherPath> otherPath(String marks) {
    if (marks.length() < 3) {
      return Optional.empty();
    }
    return Optional.of(marks.charAt(2) == 'D' ? OtherPath.DATA_PLANE : OtherPath.FAULT_INJECTION);
  }

  private List<ActionResource> resources(String field) {
    List<ActionResource> resources = new ArrayList<>();
    for (String item : FieldList.split(field, ';')) {
      int equals = item.indexOf('=');
      String type = equals < 0 ? item : item.substring(0, equals);
      boolean required = type.endsWith("!");
      resources.add(
          new ActionResource(
              required ? type.substring(0, type.length() - 1) : type,
              required,
              keyNames.allFull(equals < 0 ? "" : item.substring(equals + 1))));
    }
    return List.copyOf(resources);
  }

  private ResourceType typeAt(int line) {
    return new ResourceType(
        types.field(line, 0), types.field(line, 1), keyNames.allFull(types.field(line, 2)));
  }

  private ConditionKey keyAt(int line) {
    return ConditionKey.ofLabel(
        keyNames.full(keys.field(line, 0)), keys.field(line, 1), !keys.field(line, 2).isEmpty());
  }
}
