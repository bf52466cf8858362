package io.github.vpcelint.mutation;

import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.policy.PolicyText;
import java.util.List;

/** Mistakes in what the statements of a policy come to together. */
final class EffectFaults {
  private EffectFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("redundant-statement", "written twice", Site::twice),
        new Fault("grants-nothing", "everything denied", EffectFaults::allDenied),
        new Fault("shadowed-statement", "denied again", EffectFaults::deniedAgain),
        new Fault("partly-shadowed-action", "one denied", EffectFaults::oneDenied),
        new Fault("deny-without-effect", "others denied", EffectFaults::othersDenied),
        new Fault("full-access-policy", "everything allowed", EffectFaults::allAllowed));
  }

  private static List<Planting> allDenied(Site site) {
    return site.isFirst() && site.isAlone() && site.allows()
        ? site.aboutStatements(site.followedBy(statement("Deny", "*", "")))
        : List.of();
  }

  /** The same statement as a Deny, and an Allow of everything so that something is left. */
  private static List<Planting> deniedAgain(Site site) {
    boolean plain =
        site.allows() && site.isAlone() && site.isForEveryone() && !site.actions().isEmpty();
    String text = site.statement().span().text();
    return plain && isLimited(site) && site.conditionIsKnown() && text.contains("\"Allow\"")
        ? site.aboutStatement(
            site.followedBy(
                text.replace("\"Allow\"", "\"Deny\"") + ", " + statement("Allow", "*", "")))
        : List.of();
  }

  private static boolean isLimited(Site site) {
    return site.hasCondition() || !site.isEverything(site.actions());
  }

  private static List<Planting> oneDenied(Site site) {
    List<PolicyText> actions = site.literalActions();
    return site.allows()
            && site.isAlone()
            && actions.size() == site.actions().size()
            && actions.size() > 1
        ? site.about(actions.get(0), site.followedBy(statement("Deny", actions.get(0).units(), "")))
        : List.of();
  }

  private static List<Planting> othersDenied(Site site) {
    if (!site.allows() || !site.isAlone()) {
      return List.of();
    }
    for (ConditionElement.Entry entry : ConditionFaults.ofOrganization(site)) {
      String organization = entry.values().get(0).display();
      if (entry.values().size() == 1 && organization.startsWith("o-")) {
        return site.followedBy(
            "«"
                + statement(
                    "Deny",
                    "*",
                    ", \"Condition\": {\"StringNotEquals\": {\"aws:PrincipalOrgID\": \""
                        + organization
                        + "\"}}")
                + "»");
      }
    }
    return List.of();
  }

  private static List<Planting> allAllowed(Site site) {
    return site.isFirst() && site.isAlone() && site.allows() && isLimited(site)
        ? site.followedBy("«" + statement("Allow", "*", "") + "»")
        : List.of();
  }

  private static String statement(String effect, String action, String condition) {
    return "{\"Effect\": \""
        + effect
        + "\", \"Principal\": \"*\", \"Action\": \""
        + action
        + "\", \"Resource\": \"*\""
        + condition
        + "}";
  }
}
