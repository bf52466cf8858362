package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.ConditionKey;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.policy.Placeholder;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.spelling.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition key that no request carries, because there is no such key. */
public final class UnknownConditionKey implements ClauseRule {
  private static final String PRINCIPAL_ARN = "aws:PrincipalArn";
  private static final String FORM = "a condition key is a prefix, a colon and a name";

  @Override
  public void check(Clause clause) {
    Optional<String> name = clause.entry().keyName();
    boolean known =
        name.isEmpty()
            || Placeholder.isIn(name.get())
            || clause.key().isPresent()
            || TagKey.missingIn(clause).isPresent();
    if (known) {
      return;
    }
    Optional<FindingBuilder> finding = finding(clause, name.get());
    if (finding.isPresent()) {
      finding.get().report();
    }
  }

  private static Optional<FindingBuilder> finding(Clause clause, String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return Optional.of(withoutPrefix(clause, name));
    }
    String prefix = name.substring(0, colon);
    if (prefix.equalsIgnoreCase("aws")) {
      return Optional.of(global(clause, name));
    }
    Optional<Service> service = clause.context().catalog().service(prefix);
    if (service.isPresent()) {
      return Optional.of(ofService(clause, name, service.get()));
    }
    // An identity provider's keys begin with its host name, and sometimes a path.
    boolean provider = prefix.indexOf('.') >= 0 || prefix.indexOf('/') >= 0;
    return provider ? Optional.empty() : Optional.of(ofNobody(clause, name, prefix));
  }

  private static FindingBuilder withoutPrefix(Clause clause, String name) {
    FindingBuilder finding =
        clause.find(
            clause.keySpan(),
            "\""
                + name
                + "\" has no prefix, so there is no such key: "
                + FORM
                + "; "
                + clause.whenKeyIsAbsent());
    return suggest(
        finding,
        clause,
        NearestName.closest("aws:" + name, globalNames(clause, "aws:" + name)),
        "write the prefix of the service, or aws: for a global key");
  }

  private static FindingBuilder global(Clause clause, String name) {
    if (name.equalsIgnoreCase("aws:ARN")) {
      return suggest(
          clause.find(
              clause.keySpan(), "AWS does not support the global condition key \"" + name + "\""),
          clause,
          Optional.of(PRINCIPAL_ARN),
          "");
    }
    FindingBuilder finding =
        clause.find(
            clause.keySpan(),
            "there is no global condition key \""
                + name
                + "\""
                + listOf(clause)
                + "; "
                + clause.whenKeyIsAbsent());
    return suggest(
        finding,
        clause,
        NearestName.closest(name, globalNames(clause, name)),
        "use a key of IAM's list of global condition keys");
  }

  private static FindingBuilder ofService(Clause clause, String name, Service service) {
    FindingBuilder finding =
        clause.find(
            clause.keySpan(),
            service.name()
                + " has no condition key \""
                + name
                + "\""
                + listOf(clause)
                + "; "
                + clause.whenKeyIsAbsent());
    Optional<String> meant = NearestName.closest(name, namesOf(service, name));
    if (meant.isEmpty()) {
      String asGlobal = "aws" + name.substring(name.indexOf(':'));
      boolean global = clause.context().catalog().globalConditionKeys().find(asGlobal).isPresent();
      meant = global ? Optional.of(asGlobal) : meant;
    }
    return suggest(
        finding,
        clause,
        meant,
        "use a key that the service authorization reference lists for " + service.name());
  }

  private static FindingBuilder ofNobody(Clause clause, String name, String prefix) {
    FindingBuilder finding =
        clause.find(
            clause.keySpan(),
            "no service has the prefix \""
                + prefix
                + "\", so there is no condition key \""
                + name
                + "\"; "
                + clause.whenKeyIsAbsent());
    Catalog catalog = clause.context().catalog();
    List<String> prefixes = new ArrayList<>(catalog.servicePrefixes());
    prefixes.add("aws");
    Optional<String> nearest = NearestName.closest(prefix, prefixes);
    Optional<String> meant = Optional.empty();
    if (nearest.isPresent()) {
      String respelt = nearest.get() + name.substring(prefix.length());
      meant = KeyFacts.of(respelt, catalog).isPresent() ? Optional.of(respelt) : meant;
    }
    return suggest(finding, clause, meant, FORM);
  }

  private static FindingBuilder suggest(
      FindingBuilder finding, Clause clause, Optional<String> meant, String otherwise) {
    return meant.isEmpty()
        ? finding.help(otherwise)
        : finding.help("did you mean " + meant.get() + "?").fix(clause.respellKey(meant.get()));
  }

  private static String listOf(Clause clause) {
    return " in AWS's list of " + clause.context().catalog().date();
  }

  /** The names of the global keys, variable parts filled as in a name that is meant to be one. */
  private static List<String> globalNames(Clause clause, String written) {
    List<String> names = new ArrayList<>();
    for (String name : clause.context().catalog().globalConditionKeys().names()) {
      names.add(TagKey.filledAs(name, written));
    }
    return names;
  }

  private static List<String> namesOf(Service service, String written) {
    List<String> names = new ArrayList<>();
    for (ConditionKey key : service.conditionKeys()) {
      names.add(TagKey.filledAs(key.name(), written));
    }
    return names;
  }
}
