package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.AccessLevel;
import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.Perimeter;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An Allow of a pattern that takes in more than reading although nothing suggests so. */
public final class BroadActions implements StatementRule {
  private static final int MOST_NAMES = 4;

  private static final List<String> READING_WORDS =
      List.of("describe", "get", "list", "view", "read", "search", "query", "scan");

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (!statement.allows() || statement.action().isEmpty() || statement.action().get().negated()) {
      return;
    }
    PatternElement element = statement.action().get();
    for (PolicyText text : element.patterns()) {
      ActionPattern pattern = ActionPattern.of(text);
      if (isBroad(pattern) && !isTied(statement, policy, context)) {
        check(pattern, element, statement, policy, context);
      }
    }
  }

  /** A pattern for everything, or one whose words promise reading. */
  private static boolean isBroad(ActionPattern pattern) {
    if (pattern.form() == ActionPattern.Form.EVERYTHING) {
      return true;
    }
    if (pattern.form() != ActionPattern.Form.NAMED || pattern.literalName().isPresent()) {
      return false;
    }
    String name = pattern.name().units().toLowerCase(Locale.ROOT);
    if (isAllStars(name)) {
      return true;
    }
    for (String word : READING_WORDS) {
      if (name.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAllStars(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != '*') {
        return false;
      }
    }
    return true;
  }

  /** Inside of a perimeter, AWS's own examples leave the choice of actions to other policies. */
  private static boolean isTied(Statement statement, EndpointPolicy policy, CheckContext context) {
    boolean variables = policy.document().hasVariables();
    Perimeter perimeter = new Perimeter(statement.condition(), variables, context.catalog());
    return perimeter.ties() != Truth.NO;
  }

  private static void check(
      ActionPattern pattern,
      PatternElement element,
      Statement statement,
      EndpointPolicy policy,
      CheckContext context) {
    List<Service> services = services(pattern, policy, context);
    List<String> more = beyondReading(pattern, services);
    if (!services.isEmpty() && more.isEmpty()) {
      return;
    }
    context
        .find(pattern.text().innerSpan(), message(pattern, services, more))
        .help("allow what the callers in this VPC need" + example(services))
        .in(policy, statement, element.name())
        .when(pattern.text().when())
        .report();
  }

  /** The services that the pattern can be about; none when it is about all of them. */
  private static List<Service> services(
      ActionPattern pattern, EndpointPolicy policy, CheckContext context) {
    List<Service> behind = context.servicesBehind(policy);
    if (behind.isEmpty()) {
      return pattern.literalPrefix().isPresent() ? pattern.services(context.catalog()) : List.of();
    }
    List<Service> reached = new ArrayList<>();
    for (Service service : behind) {
      if (pattern.reaches(service)) {
        reached.add(service);
      }
    }
    return reached;
  }

  private static List<String> beyondReading(ActionPattern pattern, List<Service> services) {
    List<String> more = new ArrayList<>();
    for (Service service : services) {
      for (String name : pattern.widest(service)) {
        Optional<Action> action = service.action(name);
        if (action.isPresent()
            && action.get().otherPath().isEmpty()
            && changes(action.get().accessLevel())) {
          more.add(service.prefix() + ":" + name);
        }
      }
    }
    return more;
  }

  private static boolean changes(AccessLevel level) {
    return level != AccessLevel.LIST && level != AccessLevel.READ;
  }

  private static String message(ActionPattern pattern, List<Service> services, List<String> more) {
    String shown = "\"" + pattern.text().display() + "\"";
    if (services.isEmpty()) {
      return shown
          + " allows every action of the service that the endpoint leads to, those that change and"
          + " delete included";
    }
    String what = more.size() == 1 ? "1 action that does" : more.size() + " actions that do";
    return shown + " allows " + what + " more than list and read: " + NameList.of(more, MOST_NAMES);
  }

  private static String example(List<Service> services) {
    for (Service service : services) {
      String prefix = service.prefix();
      if (!service.matching("Describe*").isEmpty()) {
        return ", such as " + prefix + ":Describe* and the changes that they make by name";
      }
    }
    return " by name";
  }
}
