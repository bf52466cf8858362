package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.ActionSet;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import java.util.List;

/** Whether the actions of a statement stay in one Region, as far as their names tell. */
final class OneRegion {
  /** Words in the names of actions that may take something from another Region, or to it. */
  private static final List<String> FAR =
      List.of("Copy", "Replica", "Restore", "Import", "Export", "Global", "Region", "Migrat");

  private OneRegion() {}

  /** Whether no action that the statement may be about is one that reaches into other Regions. */
  static boolean isAllThatHappens(
      Statement statement, EndpointPolicy policy, CheckContext context) {
    List<Service> behind = context.servicesBehind(policy);
    if (behind.isEmpty() || statement.action().isEmpty()) {
      return false;
    }
    ActionSet actions = ActionSet.of(statement.action().get());
    if (actions.patterns().isEmpty()) {
      return false;
    }
    for (ActionPattern pattern : actions.patterns()) {
      if (matchesNothing(pattern, behind)) {
        return false;
      }
    }
    for (Service service : behind) {
      for (String name : actions.possible(service)) {
        for (String word : FAR) {
          if (name.contains(word)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** A misspelt action can be meant for one that reaches far. */
  private static boolean matchesNothing(ActionPattern pattern, List<Service> behind) {
    for (Service service : behind) {
      if (!pattern.widest(service).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
