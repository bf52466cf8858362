package io.github.vpcelint.mutation;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.policy.PolicyText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Mistakes in what may be called. */
final class ActionFaults {
  private ActionFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault(
            "unknown-service",
            "letter too many",
            site -> prefix(site, prefix -> "«" + prefix + "q»")),
        new Fault("unknown-action", "letters swapped", ActionFaults::swapped),
        new Fault(
            "unknown-action", "letter too many", site -> name(site, name -> "«" + name + "x»")),
        new Fault("malformed-action", "point for a colon", ActionFaults::withPoint),
        new Fault("malformed-action", "space", ActionFaults::withSpace),
        new Fault("action-pattern-matches-nothing", "misspelt", ActionFaults::misspeltPattern),
        new Fault("action-of-other-service", "another one", ActionFaults::otherService)
            .leadsTo("missing-required-resource", "grants-nothing"),
        new Fault("action-never-through-endpoint", "data plane", ActionFaults::dataPlane)
            .leadsTo("grants-nothing"),
        new Fault("broad-actions", "whole service", ActionFaults::wholeService),
        new Fault("not-action-with-allow", "negated", ActionFaults::negated)
            .leadsTo("missing-required-resource", "grants-nothing"),
        new Fault(
            "wildcard-in-service-prefix", "in an action", site -> prefix(site, ActionFaults::wild)),
        new Fault("wildcard-in-service-prefix", "in an ARN", ActionFaults::wildInArn),
        new Fault("companion-action-missing", "only creation", ActionFaults::onlyCreation),
        new Fault("redundant-action", "twice", ActionFaults::twice),
        new Fault("action-name-case", "lower case", ActionFaults::lowerCase));
  }

  private static List<Planting> prefix(Site site, java.util.function.UnaryOperator<String> change) {
    return site.each(
        site.literalActions(),
        action -> {
          int colon = action.indexOf(':');
          return Optional.of(change.apply(action.substring(0, colon)) + action.substring(colon));
        });
  }

  private static List<Planting> name(Site site, java.util.function.UnaryOperator<String> change) {
    return site.each(
        site.literalActions(),
        action -> {
          int colon = action.indexOf(':');
          return Optional.of(
              action.substring(0, colon + 1) + change.apply(action.substring(colon + 1)));
        });
  }

  private static String wild(String prefix) {
    return "«" + prefix.substring(0, prefix.length() - 1) + "*»";
  }

  private static List<Planting> swapped(Site site) {
    return site.each(
        site.literalActions(),
        action -> {
          int at = action.indexOf(':') + 3;
          char one = action.charAt(at);
          char other = action.charAt(at + 1);
          return one == other
              ? Optional.empty()
              : Optional.of(action.substring(0, at) + other + one + action.substring(at + 2));
        });
  }

  private static List<Planting> lowerCase(Site site) {
    return site.each(site.literalActions(), action -> Optional.of(action.toLowerCase(Locale.ROOT)));
  }

  private static List<Planting> withPoint(Site site) {
    return site.each(site.literalActions(), action -> Optional.of(action.replace(':', '.')));
  }

  private static List<Planting> withSpace(Site site) {
    return site.each(
        site.quoted(site.literalActions()), action -> Optional.of(action.replace(":", ": ")));
  }

  private static List<Planting> misspeltPattern(Site site) {
    return site.each(
        site.actions(),
        action ->
            action.endsWith("*") && action.indexOf(':') > 0 && action.indexOf(":*") < 0
                ? Optional.of(action.substring(0, action.length() - 1) + "Zq*")
                : Optional.empty());
  }

  private static List<Planting> otherService(Site site) {
    Optional<Service> service = site.service();
    return service.isEmpty() || service.get().prefix().equals("glacier")
        ? List.of()
        : site.each(site.literalActions(), action -> Optional.of("glacier:ListVaults"));
  }

  private static List<Planting> dataPlane(Site site) {
    return site.isOf("elasticache") && site.isEverything(site.resources())
        ? site.each(site.literalActions(), action -> Optional.of("elasticache:Connect"))
        : List.of();
  }

  /** Inside of a perimeter the choice of actions is left to identity policies. */
  private static List<Planting> wholeService(Site site) {
    return site.allows() && site.isForEveryone() && !site.hasCondition()
        ? site.each(
            site.literalActions(),
            action -> Optional.of(action.substring(0, action.indexOf(':') + 1) + "*"))
        : List.of();
  }

  private static List<Planting> negated(Site site) {
    return site.allows()
        ? site.statement().map().field("Action").stream()
            .map(field -> site.rename(field, "NotAction"))
            .toList()
        : List.of();
  }

  private static List<Planting> wildInArn(Site site) {
    return site.each(
        site.arns(),
        arn -> {
          String[] fields = arn.split(":", 6);
          String service = fields[2];
          return Optional.of(arn.replace(":" + service + ":", ":" + wild(service) + ":"));
        });
  }

  private static List<Planting> onlyCreation(Site site) {
    boolean whole = site.isAlone() && site.allows() && site.isOf("elasticache");
    return whole && site.isEverything(site.resources())
        ? site.json("Action", "\"elasticache:CreateCacheCluster\"")
        : List.of();
  }

  private static List<Planting> twice(Site site) {
    List<PolicyText> actions = site.literalActions();
    return actions.size() < 2
        ? List.of()
        : site.insertAfter(actions.get(actions.size() - 1), actions.get(0).units());
  }
}
