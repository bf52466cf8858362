package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.ActionResource;
import io.github.vpcelint.catalog.ResourceType;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.catalog.Wildcard;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resource that a call needs besides the one that its condition is about. IAM asks the whole
 * statement for each resource of a call, and a resource of another type does not carry the key (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists">source</a>,
 * <a
 * href="https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/IAM.ConditionKeys.html">source</a>).
 *
 * @param action the action with its prefix
 * @param pattern the pattern that names it
 * @param type the resource type that has no such key
 * @param arn the pattern of all resources of the type
 */
record TypeWithoutKey(String action, PolicyText pattern, String type, String arn) {

  /** Those that make the actions that an Allow names, and no other statement allows, impossible. */
  static List<TypeWithoutKey> of(Clause clause) {
    List<TypeWithoutKey> found = new ArrayList<>();
    Optional<PatternElement> element = clause.statement().action();
    boolean asks =
        clause.statement().allows()
            && clause.entry().always()
            && clause.entry().withoutKey() == Truth.NO
            && clause.key().isPresent()
            && clause.key().get().global().isEmpty();
    if (asks && element.isPresent() && !element.get().negated()) {
      for (PolicyText text : element.get().patterns()) {
        ActionPattern pattern = ActionPattern.of(text);
        if (pattern.literalName().isPresent() && pattern.literalPrefix().isPresent()) {
          for (Service service : pattern.services(clause.context().catalog())) {
            add(pattern, service, clause, found);
          }
        }
      }
    }
    return found;
  }

  private static void add(
      ActionPattern pattern, Service service, Clause clause, List<TypeWithoutKey> found) {
    Optional<Action> action = service.action(pattern.literalName().orElseThrow());
    String key = clause.entry().keyName().orElse("");
    if (action.isEmpty() || !isOnlyOfResources(action.get(), key)) {
      return;
    }
    for (ActionResource resource : action.get().resources()) {
      Optional<ResourceType> type = service.resourceType(resource.type());
      if (resource.required()
          && type.isPresent()
          && !isListed(resource.conditionKeys(), key)
          && !isListed(type.get().conditionKeys(), key)
          && reaches(clause.statement(), type.get())
          && !isAllowedElsewhere(pattern, clause)) {
        String name = service.prefix() + ":" + action.get().name();
        found.add(new TypeWithoutKey(name, pattern.text(), type.get().name(), arns(type.get())));
        return;
      }
    }
  }

  /** The pattern of all resources of a type. */
  private static String arns(ResourceType type) {
    String region = type.region().isEmpty() ? "" : "*";
    String account = type.account().isEmpty() ? "" : "*";
    return "arn:aws:"
        + type.service()
        + ":"
        + region
        + ":"
        + account
        + ":"
        + type.resourcePattern().pattern();
  }

  /** Whether the key belongs to certain resource types of the action, not to the call as such. */
  private static boolean isOnlyOfResources(Action action, String key) {
    return action.carries(key) && !isListed(action.conditionKeys(), key);
  }

  private static boolean isListed(List<String> keys, String key) {
    for (String each : keys) {
      int variable = each.indexOf("${");
      boolean same =
          variable < 0 ? each.equalsIgnoreCase(key) : each.regionMatches(true, 0, key, 0, variable);
      if (same) {
        return true;
      }
    }
    return false;
  }

  private static boolean reaches(Statement statement, ResourceType type) {
    if (statement.resource().isEmpty() || statement.resource().get().negated()) {
      return false;
    }
    Wildcard arns =
        Wildcard.of("arn:*:" + type.service() + ":*:*:" + type.resourcePattern().pattern());
    for (PolicyText pattern : statement.resource().get().patterns()) {
      if (Wildcard.of(pattern.widest()).intersects(arns)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another statement may allow the action; on which resources is not asked. */
  static boolean isAllowedElsewhere(ActionPattern pattern, Clause clause) {
    if (!clause.policy().document().complete()) {
      return true;
    }
    for (Statement other : clause.policy().document().statements()) {
      boolean mayAllow = other != clause.statement() && !other.denies();
      if (mayAllow && (other.action().isEmpty() || mayName(other.action().get(), pattern))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayName(PatternElement element, ActionPattern action) {
    if (element.negated() || !element.complete()) {
      return true;
    }
    Wildcard wanted = Wildcard.ignoringCase(action.text().widest());
    for (PolicyText text : element.patterns()) {
      if (Wildcard.ignoringCase(text.widest()).intersects(wanted)) {
        return true;
      }
    }
    return false;
  }
}
