package io.github.vpcelint.mutation;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.ActionResource;
import io.github.vpcelint.catalog.ResourceType;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.policy.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Mistakes in what calls may be about. */
final class ResourceFaults {
  private static final int SERVICE = 2;
  private static final int REGION = 3;
  private static final int ACCOUNT = 4;
  private static final int RESOURCE = 5;

  private ResourceFaults() {}

  static List<Fault> all() {
    return List.of(
        field("malformed-arn", "short account", ACCOUNT, ResourceFaults::shortAccount),
        field("malformed-arn", "capitals", SERVICE, ResourceFaults::capitals),
        field("malformed-arn", "unknown service", SERVICE, service -> service + "q"),
        new Fault("malformed-arn", "field left out", ResourceFaults::withoutField),
        new Fault("malformed-arn", "no arn:", ResourceFaults::withoutPrefix),
        field("arn-partition-mismatch", "no such partition", 1, field -> "aws-ch"),
        field("arn-region", "no such Region", REGION, ResourceFaults::misspeltRegion),
        new Fault("arn-region", "left out", site -> blank(site, REGION)),
        new Fault("arn-account", "left out", site -> blank(site, ACCOUNT)),
        new Fault("arn-account", "of a bucket", ResourceFaults::accountOfBucket),
        new Fault("unknown-resource-type", "plural", ResourceFaults::pluralType),
        new Fault("resource-of-other-service", "added", ResourceFaults::otherService),
        new Fault("action-resource-mismatch", "another type", ResourceFaults::otherType)
            .leadsTo("missing-required-resource"),
        new Fault("missing-required-resource", "left out", site -> without(site, "parametergroup")),
        new Fault("usual-resource-missing", "left out", site -> without(site, "subnetgroup")),
        new Fault("resource-name-case", "capitals", ResourceFaults::capitalName),
        new Fault("not-resource-with-allow", "negated", ResourceFaults::negated),
        new Fault("redundant-resource", "twice", ResourceFaults::twice));
  }

  /** A change of one field of an ARN; none where it changes nothing. */
  private static Fault field(String rule, String name, int index, UnaryOperator<String> change) {
    return new Fault(rule, name, site -> site.each(site.arns(), arn -> with(arn, index, change)));
  }

  private static Optional<String> with(String arn, int index, UnaryOperator<String> change) {
    String[] fields = arn.split(":", RESOURCE + 1);
    String changed = change.apply(fields[index]);
    boolean plain = !fields[index].isEmpty() && fields[index].indexOf('*') < 0;
    if (!plain || changed.equals(fields[index])) {
      return Optional.empty();
    }
    fields[index] = "«" + changed + "»";
    return Optional.of(String.join(":", fields));
  }

  private static String shortAccount(String account) {
    return account.length() == 12 ? account.substring(1) : account;
  }

  private static String capitals(String service) {
    return service.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + service.substring(1);
  }

  private static String misspeltRegion(String region) {
    return region.startsWith("us-") ? "us-esat-1" : region;
  }

  private static List<Planting> withoutField(Site site) {
    return site.each(
        site.arns(),
        arn -> {
          String[] fields = arn.split(":", RESOURCE + 1);
          return fields[RESOURCE].indexOf(':') < 0
              ? Optional.of(arn.replaceFirst("arn:aws[^:]*:", "arn:"))
              : Optional.empty();
        });
  }

  private static List<Planting> withoutPrefix(Site site) {
    return site.each(site.quoted(site.arns()), arn -> Optional.of(arn.substring("arn:".length())));
  }

  private static List<Planting> blank(Site site, int index) {
    return site.each(
        site.arns(),
        arn -> {
          String[] fields = arn.split(":", RESOURCE + 1);
          boolean cache = fields[SERVICE].equals("elasticache") && !fields[index].isEmpty();
          boolean typed = fields[RESOURCE].startsWith("cluster:");
          fields[index] = "";
          return cache && typed ? Optional.of(String.join(":", fields)) : Optional.empty();
        });
  }

  private static List<Planting> accountOfBucket(Site site) {
    return site.each(
        site.arns(),
        arn ->
            arn.startsWith("arn:aws:s3:::") && arn.indexOf('*') != "arn:aws:s3:::".length()
                ? Optional.of(arn.replace("s3:::", "s3::«111122223333»:"))
                : Optional.empty());
  }

  private static List<Planting> pluralType(Site site) {
    return site.each(
        site.arns(),
        arn ->
            arn.indexOf(":cluster:") > 0
                ? Optional.of(arn.replace(":cluster:", ":clusters:"))
                : Optional.empty());
  }

  private static List<Planting> otherService(Site site) {
    List<PolicyText> arns = site.arns();
    boolean own = site.service().isPresent() && !site.isOf("sns");
    return own && arns.size() > 1
        ? site.insertAfter(arns.get(0), "arn:aws:sns:us-east-1:111122223333:topic")
        : List.of();
  }

  /** The ARN of a type of the action's service that the action is not for. */
  private static List<Planting> otherType(Site site) {
    List<PolicyText> actions = site.actions();
    if (actions.size() != 1 || site.literalActions().size() != 1) {
      return List.of();
    }
    PolicyText action = actions.get(0);
    int colon = action.units().indexOf(':');
    Optional<Service> service = site.catalog().service(action.units().substring(0, colon));
    Optional<Action> named =
        service.flatMap(found -> found.action(action.units().substring(colon + 1)));
    if (named.isEmpty() || service.get().resourceTypes().size() < 2 || !site.isOf("elasticache")) {
      return List.of();
    }
    List<Planting> plantings = new ArrayList<>();
    for (ResourceType type : service.get().resourceTypes()) {
      if (named.get().resources().stream()
          .map(ActionResource::type)
          .noneMatch(type.name()::equals)) {
        String arn =
            type.arn().replaceAll("\\$\\{Partition}", "aws").replaceAll("\\$\\{[^}]*}", "*");
        for (Planting planting : site.json("Resource", "\"" + arn + "\"")) {
          plantings.add(site.aboutActions(planting));
        }
        break;
      }
    }
    return plantings;
  }

  private static List<Planting> without(Site site, String type) {
    if (!site.isOf("elasticache") || !site.allows() || !site.isAlone()) {
      return List.of();
    }
    List<String> rest = new ArrayList<>();
    for (PolicyText resource : site.resources()) {
      if (resource.units().indexOf(":" + type + ":") < 0) {
        rest.add("\"" + resource.units() + "\"");
      }
    }
    boolean gone = rest.size() < site.resources().size() && !rest.isEmpty();
    boolean creates =
        site.literalActions().stream()
            .anyMatch(
                action ->
                    action.units().matches("elasticache:Create(Cache|Repl).*(Cluster|Group)"));
    return gone && creates
        ? site.json("Resource", "[" + String.join(", ", rest) + "]").stream()
            .map(site::aboutActions)
            .toList()
        : List.of();
  }

  private static List<Planting> capitalName(Site site) {
    return site.each(
        site.arns(),
        arn -> {
          int name = arn.lastIndexOf(':') + 1;
          boolean cache =
              arn.startsWith("arn:aws:elasticache:")
                  && arn.split(":").length > 6
                  && name < arn.length();
          return cache && Character.isLowerCase(arn.charAt(name)) && !arn.contains("${")
              ? Optional.of(arn.substring(0, name) + "«" + capitals(arn.substring(name)) + "»")
              : Optional.empty();
        });
  }

  private static List<Planting> negated(Site site) {
    return site.allows() && !site.arns().isEmpty()
        ? site.statement().map().field("Resource").stream()
            .map(field -> site.rename(field, "NotResource"))
            .toList()
        : List.of();
  }

  private static List<Planting> twice(Site site) {
    List<PolicyText> arns = site.arns();
    return arns.size() < 2
        ? List.of()
        : site.insertAfter(arns.get(arns.size() - 1), arns.get(0).units());
  }
}
