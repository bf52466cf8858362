package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionSet;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.rule.StatementRule;
import java.util.ArrayList;
import java.util.List;

/** An Allow of everything but a few actions. */
public final class NotActionWithAllow implements StatementRule {
  private static final int MOST_NAMES = 3;

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (!statement.allows()
        || statement.action().isEmpty()
        || !statement.action().get().negated()) {
      return;
    }
    PatternElement element = statement.action().get();
    context
        .find(element.field().keySpan(), message(element, context.servicesBehind(policy)))
        .help("allow the actions that you want under Action; deny the others by themselves")
        .in(policy, statement, element.name())
        .report();
  }

  private static String message(PatternElement element, List<Service> behind) {
    String but = NameList.of(element.display(), MOST_NAMES);
    ActionSet set = ActionSet.of(element);
    List<String> allowed = new ArrayList<>();
    int all = 0;
    for (Service service : behind) {
      all += service.actionNames().size();
      for (String name : set.certain(service)) {
        allowed.add(service.prefix() + ":" + name);
      }
    }
    String what =
        allowed.isEmpty()
            ? "every action of the service but " + but
            : allowed.size()
                + " of "
                + all
                + " actions, "
                + NameList.of(allowed, MOST_NAMES)
                + " among them";
    return "an Allow with NotAction allows "
        + what
        + ", and whatever AWS adds to the service from now on";
  }
}
