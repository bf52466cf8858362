package io.github.vpcelint.mutation;

import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.policy.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Mistakes in when calls may be made. */
final class ConditionFaults {
  private static final String TEAM = "\"aws:PrincipalTag/team\": ";

  private ConditionFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    faults.add(new Fault("unknown-operator", "letter left out", ConditionFaults::operator));
    faults.add(new Fault("unknown-condition-key", "letter too many", ConditionFaults::key));
    faults.add(
        added(
            "unknown-condition-key",
            "aws:ARN",
            "ArnLike",
            "\"«aws:ARN»\": \"arn:aws:iam::111122223333:role/app\""));
    faults.add(
        added(
            "unknown-condition-key",
            "no prefix",
            "StringLike",
            "\"«PrincipalTag»\": \"caches-*\""));
    faults.add(
        new Fault(
            "condition-key-not-for-action",
            "of another service",
            site ->
                site.actions().stream().anyMatch(action -> action.units().startsWith("s3"))
                        || site.actions().isEmpty()
                        || site.literalActions().size() < site.actions().size()
                    ? List.of()
                    : site.condition("StringLike", "\"«s3:x-amz-acl»\": \"private\"")));
    faults.add(
        added(
            "constant-condition-key",
            "own VPC",
            "StringEquals",
            "\"«aws:SourceVpc»\": \"vpc-0a1b2c3d\""));
    faults.add(
        new Fault(
            "deny-misses-absent-key",
            "Bool",
            site ->
                site.allows() || site.isAlone() || site.mentions("aws:MultiFactorAuthPresent")
                    ? List.of()
                    : site.condition("«Bool»", "\"aws:MultiFactorAuthPresent\": \"false\"")));
    faults.add(
        added(
            "source-ip-through-endpoint",
            "address",
            "IpAddress",
            "\"«aws:SourceIp»\": \"10.20.0.0/16\""));
    faults.add(
        added(
            "operator-type-mismatch",
            "text as a date",
            "«DateLessThan»",
            "\"aws:PrincipalTag/until\": \"2099-01-01\""));
    faults.add(
        added(
            "operator-type-mismatch",
            "like over colons",
            "StringLike",
            "\"aws:PrincipalArn\": \"«arn:aws:iam::*:role/caches/app»\""));
    faults.add(
        added(
            "invalid-condition-value",
            "no truth value",
            "Bool",
            "\"aws:MultiFactorAuthPresent\": \"«yes»\""));
    faults.add(
        added(
            "invalid-condition-value",
            "no address",
            "IpAddress",
            "\"aws:VpcSourceIp\": \"«10.20.0.0/33»\""));
    faults.add(
        added(
            "invalid-condition-value",
            "no date",
            "DateGreaterThan",
            "\"aws:CurrentTime\": \"«31.12.2030»\""));
    faults.add(
        added(
            "invalid-condition-value",
            "no number",
            "NumericLessThan",
            "\"aws:MultiFactorAuthAge\": \"«1h»\""));
    faults.add(
        added(
            "invalid-condition-value",
            "no ARN",
            "ArnLike",
            "\"aws:PrincipalArn\": \"«111122223333»\""));
    faults.add(added("wildcard-without-like", "star", "StringEquals", TEAM + "\"«caches-*»\""));
    faults.add(
        added(
            "missing-set-operator",
            "paths",
            "«StringLike»",
            "\"aws:PrincipalOrgPaths\": \"o-a1b2c3d4e5/r-ab12/*\""));
    faults.add(
        added(
            "set-operator-on-single-value",
            "all",
            "«ForAllValues:StringEquals»",
            TEAM + "\"caches\""));
    faults.add(
        added(
            "set-operator-on-single-value",
            "any",
            "«ForAnyValue:StringEquals»",
            TEAM + "\"caches\""));
    faults.add(
        inAllow(
            "for-all-values-matches-empty",
            "paths",
            "«ForAllValues:StringLike»",
            "\"aws:PrincipalOrgPaths\": \"o-a1b2c3d4e5/r-ab12/*\""));
    faults.add(
        inAllow(
            "negated-condition-matches-absent",
            "tag",
            "«StringNotEquals»",
            "\"aws:PrincipalTag/stage\": \"test\""));
    faults.add(
        added(
            "null-misuse", "if it exists", "«NullIfExists»", "\"aws:TokenIssueTime\": \"false\""));
    faults.add(
        added(
            "null-misuse",
            "of all values",
            "«ForAllValues:Null»",
            "\"aws:PrincipalTag/team\": \"false\""));
    faults.add(
        added("empty-condition", "no values", "StringLike", "\"«aws:PrincipalTag/team»\": []"));
    faults.add(new Fault("duplicate-condition-key", "other capitals", ConditionFaults::capitals));
    faults.add(
        added("missing-tag-key", "none", "StringLike", "\"«aws:PrincipalTag»\": \"caches-*\""));
    faults.add(
        only(
            "unpaired-condition-key",
            "instance",
            site -> site.allows() && !site.mentions("Ec2InstanceSourceVpc"),
            "IpAddress",
            "\"«aws:Ec2InstanceSourcePrivateIPv4»\": \"10.20.1.7\""));
    faults.add(
        added(
            "refused-wildcard",
            "organization",
            "StringLike",
            "\"aws:PrincipalOrgID\": \"«o-a1b2c3*»\""));
    faults.add(added("refused-wildcard", "short", "StringLike", TEAM + "\"ab«*»\""));
    faults.add(new Fault("case-sensitive-value", "node type", ConditionFaults::nodeType));
    faults.add(
        added(
            "principal-arn-form",
            "session",
            "ArnEquals",
            "\"aws:PrincipalArn\": \"«arn:aws:sts::111122223333:assumed-role/app/x»\""));
    faults.add(new Fault("resource-owner-key-unsupported", "peering", ConditionFaults::peering));
    faults.add(
        added(
            "expired-date-condition",
            "passed",
            "DateLessThan",
            "\"aws:CurrentTime\": \"«2020-01-01T00:00:00Z»\""));
    faults.add(
        only(
            "spoofable-condition-key",
            "referer",
            site -> !site.hasCondition() && (!site.allows() || site.isForEveryone()),
            "StringEquals",
            "\"«aws:Referer»\": \"caches\""));
    faults.add(
        new Fault("contradictory-condition", "two values", ConditionFaults::contradiction)
            .leadsTo("grants-nothing"));
    faults.add(
        added(
            "redundant-condition-value",
            "covered",
            "StringLike",
            TEAM + "[\"caches-*\", \"«caches-eu»\"]"));
    faults.add(
        added(
            "imprecise-address-range",
            "host bits",
            "IpAddress",
            "\"aws:VpcSourceIp\": \"«10.20.7.9/16»\""));
    return faults;
  }

  private static Fault added(String rule, String name, String operator, String marked) {
    return only(rule, name, site -> true, operator, marked);
  }

  private static Fault inAllow(String rule, String name, String operator, String marked) {
    return only(rule, name, Site::allows, operator, marked);
  }

  private static Fault only(
      String rule, String name, Predicate<Site> where, String operator, String marked) {
    return new Fault(
        rule,
        name,
        site ->
            where.test(site) && !site.mentions(marked)
                ? site.condition(operator, marked)
                : List.of());
  }

  private static List<Planting> operator(Site site) {
    return first(site).stream()
        .filter(entry -> entry.operator().key().display().endsWith("Equals"))
        .map(
            entry -> {
              String name = entry.operator().key().display();
              return site.rename(entry.operator(), name.substring(0, name.length() - 1));
            })
        .toList();
  }

  private static List<Planting> key(Site site) {
    return site.conditions().stream()
        .filter(entry -> entry.key().key().display().matches("aws:Principal(OrgID|Account)"))
        .map(entry -> site.rename(entry.key(), entry.key().key().display() + "s"))
        .toList();
  }

  /** The operator of the first entry, and no other of its keys. */
  private static List<ConditionElement.Entry> first(Site site) {
    return site.conditions().stream().limit(1).toList();
  }

  private static List<Planting> nodeType(Site site) {
    boolean all =
        !site.actions().isEmpty()
            && site.actions().stream()
                .allMatch(action -> action.units().equals("elasticache:ModifyCacheCluster"));
    return all && !site.mentions("CacheNodeType")
        ? site
            .condition("«StringEquals»", "\"elasticache:CacheNodeType\": \"cache.r7g.large\"")
            .stream()
            .map(site::aboutCondition)
            .toList()
        : List.of();
  }

  private static List<Planting> peering(Site site) {
    boolean owned =
        site.isOf("ec2")
            && site.conditions().stream()
                .anyMatch(
                    entry ->
                        entry.isAbout("aws:ResourceOrgID")
                            && entry.operator().key().display().equals("StringEquals"));
    return owned && site.actions().size() == 1
        ? site
            .each(
                site.literalActions(),
                action -> java.util.Optional.of("ec2:CreateVpcPeeringConnection"))
            .stream()
            .map(site::aboutCondition)
            .toList()
        : List.of();
  }

  private static List<Planting> capitals(Site site) {
    return ofOrganization(site).stream()
        .flatMap(
            entry ->
                site.insertBefore(entry.key(), "\"AWS:principalorgid\": \"o-a1b2c3d4e5\"").stream())
        .map(site::aboutCondition)
        .toList();
  }

  private static List<Planting> contradiction(Site site) {
    return ofOrganization(site).stream()
        .flatMap(
            entry ->
                site
                    .condition("«StringEqualsIfExists»", "\"aws:PrincipalOrgID\": \"o-z9y8x7w6v5\"")
                    .stream())
        .map(site::aboutCondition)
        .toList();
  }

  /** The entries that limit the callers to organizations that are known. */
  static List<ConditionElement.Entry> ofOrganization(Site site) {
    return site.conditions().stream()
        .filter(entry -> entry.operator().key().display().equals("StringEquals"))
        .filter(entry -> entry.isAbout("aws:PrincipalOrgID"))
        .filter(entry -> entry.complete() && !entry.values().isEmpty())
        .filter(entry -> entry.values().stream().allMatch(value -> isPlain(value)))
        .toList();
  }

  /** A text that another program fills in before AWS sees it can be anything. */
  private static boolean isPlain(PolicyText value) {
    return value.text().isPresent() && !value.units().contains("${");
  }
}
