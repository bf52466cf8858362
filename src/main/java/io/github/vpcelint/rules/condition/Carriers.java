package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.ActionSet;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which actions of a statement can have a condition key in their requests, read in the widest way:
 * the reference lists the key for the action or for a resource type that the action can touch (<a
 * href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">source</a>).
 */
final class Carriers {
  private final Clause clause;
  private final String key;
  private final List<Service> behind;
  private final List<PolicyText> without = new ArrayList<>();
  private boolean some;

  private Carriers(Clause clause, String key) {
    this.clause = clause;
    this.key = key;
    Optional<PatternElement> element = clause.statement().action();
    boolean known = element.isPresent() && isPerAction();
    this.behind = known ? clause.context().servicesBehind(clause.policy()) : List.of();
    if (!known) {
      some = true;
    } else if (element.get().negated()) {
      some = behind.isEmpty() || anyCarries(ActionSet.of(element.get())) || isUnassigned(behind);
    } else {
      some = !element.get().complete();
      for (PolicyText text : element.get().patterns()) {
        read(text);
      }
    }
  }

  /** The actions of a clause's statement that carry the clause's key. */
  static Carriers of(Clause clause) {
    return of(clause, clause.entry().keyName().orElse(""));
  }

  /** The actions of a clause's statement that carry another key. */
  static Carriers of(Clause clause, String key) {
    return new Carriers(clause, key);
  }

  /** The patterns of the Action element none of whose actions can carry the key. */
  List<PolicyText> without() {
    return List.copyOf(without);
  }

  /**
   * Of the actions that a NotAction element leaves, those that certainly never carry a key about
   * tags; none for other keys and elements, or if the services behind the endpoint are not known.
   */
  List<String> leftWithout() {
    Optional<PatternElement> element = clause.statement().action();
    List<String> names = new ArrayList<>();
    boolean global = key.regionMatches(true, 0, "aws:", 0, 4);
    if (!global || element.isEmpty() || !element.get().negated()) {
      return names;
    }
    for (Service service : behind) {
      for (String name : ActionSet.of(element.get()).certain(service)) {
        if (!carries(service, name)) {
          names.add(service.prefix() + ":" + name);
        }
      }
    }
    return names;
  }

  /** Whether it is certain that no action of the statement can carry the key. */
  boolean none() {
    return !some;
  }

  /** Whether the reference lists the key by action: keys of services, and those about tags. */
  private boolean isPerAction() {
    String lower = key.toLowerCase(Locale.ROOT);
    if (lower.startsWith("aws:")) {
      return lower.equals("aws:tagkeys")
          || lower.startsWith("aws:requesttag/")
          || lower.startsWith("aws:resourcetag/");
    }
    int colon = key.indexOf(':');
    Optional<KeyFacts> facts = KeyFacts.of(key, clause.context().catalog());
    return facts.isPresent()
        && facts.get().global().isEmpty()
        && clause.context().catalog().service(key.substring(0, colon)).isPresent();
  }

  private void read(PolicyText text) {
    ActionPattern pattern = ActionPattern.of(text);
    List<Service> services = services(pattern);
    int actions = 0;
    for (Service service : services) {
      for (String name : pattern.widest(service)) {
        actions++;
        if (carries(service, name)) {
          some = true;
          return;
        }
      }
    }
    if (pattern.known() && actions > 0 && !isUnassigned(services)) {
      without.add(text);
    } else {
      some = true;
    }
  }

  /** The services that a pattern is about; none when that is not known. */
  private List<Service> services(ActionPattern pattern) {
    if (pattern.literalPrefix().isPresent()) {
      return pattern.services(clause.context().catalog());
    }
    List<Service> reached = new ArrayList<>();
    for (Service service : behind) {
      if (pattern.reaches(service)) {
        reached.add(service);
      }
    }
    return reached;
  }

  private boolean anyCarries(ActionSet set) {
    for (Service service : behind) {
      for (String name : set.possible(service)) {
        if (carries(service, name)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean carries(Service service, String name) {
    Optional<Action> action = service.action(name);
    return action.isPresent() && service.mayCarry(action.get(), key);
  }

  /** Whether the reference lists the key for a service without saying for which of its actions. */
  private boolean isUnassigned(Service service) {
    return service.conditionKey(key).isPresent() && !service.isCarriedBySome(key);
  }

  private boolean isUnassigned(List<Service> services) {
    for (Service service : services) {
      if (isUnassigned(service)) {
        return true;
      }
    }
    Optional<Service> own = clause.context().catalog().service(key.substring(0, key.indexOf(':')));
    return own.isPresent() && isUnassigned(own.get());
  }
}
