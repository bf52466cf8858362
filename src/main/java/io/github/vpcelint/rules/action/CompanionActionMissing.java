package io.github.vpcelint.rules.action;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.ActionSet;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An allowed call that needs another action of its service, which nothing allows. */
public final class CompanionActionMissing implements PolicyRule {
  private static final int MOST_NAMES = 3;

  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    Map<String, Service> services = new LinkedHashMap<>();
    for (Statement statement : policy.document().statements()) {
      if (statement.allows() && isPlain(statement)) {
        for (PolicyText text : statement.action().orElseThrow().patterns()) {
          Optional<Service> service = ActionPattern.of(text).service(context.catalog());
          if (service.isPresent()) {
            services.put(service.get().prefix(), service.get());
          }
        }
      }
    }
    List<Service> behind = context.servicesBehind(policy);
    for (Service service : services.values()) {
      if (behind.isEmpty() || behind.contains(service)) {
        new Check(service, policy, context).run();
      }
    }
  }

  private static boolean isPlain(Statement statement) {
    return statement.action().isPresent() && !statement.action().get().negated();
  }

  private record Check(
      Service service, EndpointPolicy policy, CheckContext context, Set<String> allowed) {
    Check(Service service, EndpointPolicy policy, CheckContext context) {
      this(service, policy, context, possible(service, policy));
    }

    /** The actions of the service that some statement may allow. */
    private static Set<String> possible(Service service, EndpointPolicy policy) {
      Set<String> allowed = new HashSet<>();
      for (Statement statement : policy.document().statements()) {
        if (!statement.denies()) {
          allowed.addAll(
              statement.action().isPresent()
                  ? ActionSet.of(statement.action().get()).possible(service)
                  : List.of());
        }
      }
      if (!policy.document().complete()) {
        allowed.addAll(service.actionNames());
      }
      return allowed;
    }

    void run() {
      for (Statement statement : policy.document().statements()) {
        if (statement.allows() && isPlain(statement)) {
          PatternElement element = statement.action().orElseThrow();
          Map<String, List<ActionPattern>> companions = new LinkedHashMap<>();
          Map<String, List<ActionPattern>> readers = new LinkedHashMap<>();
          for (PolicyText text : element.patterns()) {
            ActionPattern pattern = ActionPattern.of(text);
            Optional<Action> action = named(pattern);
            if (action.isPresent()) {
              addCompanions(action.get(), pattern, companions);
              addReader(action.get(), pattern, readers);
            }
          }
          reportCompanions(companions, statement, element);
          reportReaders(readers, statement, element);
        }
      }
    }

    /** The action of the service that a pattern without wildcards names. */
    private Optional<Action> named(ActionPattern pattern) {
      Optional<String> name = pattern.literalName();
      return name.isPresent() && pattern.reaches(service)
          ? service.action(name.get())
          : Optional.empty();
    }

    private void addCompanions(
        Action action, ActionPattern pattern, Map<String, List<ActionPattern>> companions) {
      for (String dependent : action.dependentActions()) {
        int colon = dependent.indexOf(':');
        String name = dependent.substring(colon + 1);
        if (dependent.substring(0, colon).equals(service.prefix())
            && service.action(name).isPresent()
            && !allowed.contains(name)) {
          add(dependent, pattern, companions);
        }
      }
    }

    /** Tools that wait for the result of a change ask for the changed thing. */
    private void addReader(
        Action action, ActionPattern pattern, Map<String, List<ActionPattern>> readers) {
      Optional<String> thing = ChangedThing.of(action);
      if (thing.isEmpty()) {
        return;
      }
      List<String> reading = ChangedThing.readers(thing.get(), service);
      for (String name : reading) {
        if (allowed.contains(name)) {
          return;
        }
      }
      if (!reading.isEmpty()) {
        add(service.prefix() + ":" + reading.get(0), pattern, readers);
      }
    }

    private static void add(
        String name, ActionPattern pattern, Map<String, List<ActionPattern>> to) {
      List<ActionPattern> patterns = to.get(name);
      if (patterns == null) {
        patterns = new ArrayList<>();
        to.put(name, patterns);
      }
      patterns.add(pattern);
    }

    private void reportCompanions(
        Map<String, List<ActionPattern>> companions, Statement statement, PatternElement element) {
      for (Map.Entry<String, List<ActionPattern>> each : companions.entrySet()) {
        ActionPattern first = each.getValue().get(0);
        context
            .find(
                first.name().innerSpan(),
                "calls of "
                    + names(each.getValue())
                    + " may need "
                    + each.getKey()
                    + " as well"
                    + (each.getKey().contains("Tag") ? ", as soon as it sends tags" : "")
                    + ", and no statement allows that: AWS then denies the whole call")
            .help("add \"" + each.getKey() + "\"")
            .in(policy, statement, element.name())
            .when(first.text().when())
            .report();
      }
    }

    private void reportReaders(
        Map<String, List<ActionPattern>> readers, Statement statement, PatternElement element) {
      if (readers.isEmpty()) {
        return;
      }
      List<ActionPattern> changes = new ArrayList<>();
      for (List<ActionPattern> patterns : readers.values()) {
        changes.addAll(patterns);
      }
      String wanted = NameList.of(List.copyOf(readers.keySet()), MOST_NAMES);
      ActionPattern first = changes.get(0);
      context
          .find(
              first.name().innerSpan(),
              "tools that wait for the effect of "
                  + names(changes)
                  + " ask with "
                  + wanted
                  + ", and no statement allows that")
          .help("add " + wanted + ", if such tools run in this VPC")
          .in(policy, statement, element.name())
          .when(first.text().when())
          .atMost(Severity.NOTE)
          .report();
    }

    private static String names(List<ActionPattern> patterns) {
      List<String> names = new ArrayList<>();
      for (ActionPattern pattern : patterns) {
        names.add(pattern.text().display());
      }
      return NameList.of(names, MOST_NAMES);
    }
  }
}
