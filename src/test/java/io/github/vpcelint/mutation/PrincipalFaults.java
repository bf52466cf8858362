package io.github.vpcelint.mutation;

import java.util.List;

/** Mistakes in who may call. */
final class PrincipalFaults {
  private PrincipalFaults() {}

  /** On a gateway endpoint each of them is one mistake more. */
  static List<Fault> all() {
    return mistakes().stream()
        .map(
            fault ->
                fault.rule().equals("gateway-principal")
                    ? fault
                    : fault.leadsTo("gateway-principal"))
        .toList();
  }

  private static List<Fault> mistakes() {
    return List.of(
        new Fault("open-principal", "condition dropped", PrincipalFaults::withoutCondition),
        new Fault("invalid-principal", "short account", site -> aws(site, "«11112222333»")),
        new Fault(
            "invalid-principal", "group", site -> aws(site, "arn:aws:iam::111122223333:«group/a»")),
        new Fault(
            "invalid-principal", "no key", site -> site.json("Principal", "\"111122223333\"")),
        new Fault(
            "invalid-principal",
            "lower-case key",
            site -> site.json("Principal", "{\"«aws»\": \"111122223333\"}")),
        new Fault(
            "partial-wildcard-principal",
            "part of a role",
            site -> aws(site, "«arn:aws:iam::111122223333:role/app-*»")),
        new Fault(
            "principal-id-reference", "id of a role", site -> aws(site, "«AROAEXAMPLEROLEIDA1B2»")),
        new Fault("not-principal-with-allow", "negated", site -> negated(site, true)),
        new Fault("not-principal", "negated", site -> negated(site, false)),
        new Fault("gateway-principal", "account", PrincipalFaults::onGateway),
        new Fault(
            "unusable-principal-type",
            "service",
            site -> site.json("Principal", "{\"«Service»\": \"backup.amazonaws.com\"}")),
        new Fault(
            "unusable-principal-type",
            "identity provider",
            site -> site.json("Principal", "{\"«Federated»\": \"accounts.google.com\"}")));
  }

  private static List<Planting> aws(Site site, String marked) {
    return site.json("Principal", "{\"AWS\": \"" + marked + "\"}");
  }

  /** The condition was the only tie. */
  private static List<Planting> withoutCondition(Site site) {
    boolean open =
        site.allows()
            && site.isAlone()
            && site.isForEveryone()
            && site.hasCondition()
            && site.isEverything(site.resources());
    return open ? site.remove("Condition") : List.of();
  }

  private static List<Planting> negated(Site site, boolean allows) {
    return site.allows() == allows
        ? site.statement().map().field("Principal").stream()
            .filter(field -> !site.isForEveryone())
            .map(field -> site.rename(field, "NotPrincipal"))
            .toList()
        : List.of();
  }

  private static List<Planting> onGateway(Site site) {
    return site.isOnGateway() ? aws(site, "«111122223333»") : List.of();
  }
}
