package io.github.vpcelint.mutation;

import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.value.MapValue;
import java.util.List;
import java.util.Optional;

/** Mistakes in the grammar of a policy, and in the language that it is written in. */
final class GrammarFaults {
  private GrammarFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("parse-error", "comma before a bracket", GrammarFaults::trailingComma),
        new Fault("duplicate-key", "Effect twice", GrammarFaults::effectTwice),
        dropped("Effect"),
        dropped("Principal"),
        dropped("Action"),
        dropped("Resource"),
        new Fault("missing-element", "no Statement", GrammarFaults::noStatement),
        together("Action", "\"«NotAction»\": \"s3:PutObject\""),
        together("Resource", "\"«NotResource»\": \"arn:aws:s3:::example-bucket\""),
        together("Principal", "\"«NotPrincipal»\": {\"AWS\": \"111122223333\"}"),
        respelt("Action", "Actions"),
        respelt("Resource", "Resources"),
        respelt("Effect", "effect"),
        respelt("Principal", "Principals"),
        new Fault(
            "unknown-element",
            "Comment",
            site -> site.insertAnywhere("\"«Comment»\": \"reading only\"")),
        new Fault(
            "wrong-type", "Resource is an object", site -> site.json("Resource", "{\"a\": 1}")),
        new Fault("wrong-type", "Condition is a text", site -> site.json("Condition", "\"none\"")),
        new Fault("wrong-type", "Effect is a list", site -> site.json("Effect", "[\"Allow\"]")),
        new Fault("invalid-effect", "lower case", GrammarFaults::effect),
        new Fault("invalid-version", "another day", site -> version(site, "2012-10-7")),
        new Fault("missing-version", "none", GrammarFaults::noVersion)
            .leadsTo("variable-needs-version"),
        new Fault("variable-needs-version", "old version", GrammarFaults::oldVersion),
        new Fault("malformed-variable", "no brace", site -> variable(site, "«${aws:username»")),
        new Fault("malformed-variable", "no name", site -> variable(site, "«${}»")),
        new Fault("malformed-variable", "space", site -> variable(site, "«${aws: username}»")),
        new Fault("malformed-variable", "in an action", GrammarFaults::variableInAction),
        new Fault("invalid-sid", "underscore", site -> sid(site, "read«_»caches")),
        new Fault("invalid-sid", "empty", site -> sid(site, "")),
        new Fault("duplicate-sid", "copied", GrammarFaults::copiedSid),
        new Fault("empty-element", "no actions", site -> site.json("Action", "[]")),
        new Fault("empty-element", "no resources", site -> site.json("Resource", "[]")),
        new Fault("empty-element", "no conditions", site -> site.json("Condition", "{}"))
            .leadsTo("grants-nothing"),
        new Fault("policy-too-large", "white space", GrammarFaults::padded));
  }

  private static Fault dropped(String element) {
    return new Fault("missing-element", "no " + element, site -> site.remove(element));
  }

  private static Fault together(String element, String other) {
    return new Fault(
        "conflicting-elements",
        element + " and Not" + element,
        site -> anywhereInStatement(site, site.insert(element, other)));
  }

  /** Which of the two elements is named is a matter of taste. */
  private static List<Planting> anywhereInStatement(Site site, List<Planting> plantings) {
    return plantings.stream()
        .map(
            planting -> {
              int more = planting.text().length() - site.fileLength();
              int start = site.statement().span().start();
              return planting.about(start, site.statement().span().end() + more);
            })
        .toList();
  }

  private static Fault respelt(String element, String wrong) {
    return new Fault(
        "unknown-element",
        wrong,
        site ->
            site.statement().map().field(element).stream()
                .map(field -> site.rename(field, wrong))
                .toList());
  }

  private static List<Planting> trailingComma(Site site) {
    if (!site.isJson()) {
      return List.of();
    }
    return site.statement().map().field("Action").stream()
        .filter(field -> field.value().span().text().endsWith("]"))
        .map(field -> site.replace(field.value(), commaAdded(field.value().span().text())))
        .toList();
  }

  private static String commaAdded(String list) {
    return list.substring(0, list.length() - 1).stripTrailing() + "«, ]»";
  }

  private static List<Planting> effectTwice(Site site) {
    return site.isHcl()
        ? List.of()
        : site.insert("Effect", "\"Effect\": \"Deny\"").stream()
            .map(planting -> planting.about(planting.from(), planting.to() + 40))
            .toList();
  }

  private static List<Planting> noStatement(Site site) {
    Optional<MapValue.Field> field = site.policy().document().map().field("Statement");
    return site.isFirst() && site.isJson() && field.isPresent()
        ? site.remove(field.get(), site.policy().document().span())
        : List.of();
  }

  private static List<Planting> effect(Site site) {
    return site.statement().map().get("Effect").stream()
        .filter(value -> value.span().text().equals("\"Allow\"") || isBare(value.span().text()))
        .map(value -> site.replace(value, value.span().text().toLowerCase(java.util.Locale.ROOT)))
        .toList();
  }

  private static boolean isBare(String text) {
    return text.equals("Allow") || text.equals("Deny");
  }

  private static List<Planting> version(Site site, String version) {
    return site.policy().document().version().stream()
        .filter(value -> site.isFirst() && value.span().text().contains("20"))
        .map(value -> site.replace(value, value.span().text().replaceAll("[0-9-]+", version)))
        .toList();
  }

  private static List<Planting> noVersion(Site site) {
    Optional<MapValue.Field> field = site.policy().document().map().field("Version");
    return site.isFirst() && field.isPresent()
        ? site.remove(field.get(), site.policy().document().span())
        : List.of();
  }

  private static List<Planting> oldVersion(Site site) {
    return site.policy().document().span().text().contains("${aws:") && site.isJson()
        ? version(site, "2008-10-17").stream()
            .map(
                planting ->
                    planting.about(
                        site.policy().document().span().start(),
                        site.policy().document().span().end()))
            .toList()
        : List.of();
  }

  private static List<Planting> variable(Site site, String variable) {
    return site.isJson()
        ? site.each(
            site.arns(), arn -> arn.contains("${") ? Optional.empty() : Optional.of(arn + variable))
        : List.of();
  }

  private static List<Planting> variableInAction(Site site) {
    return site.isJson() && site.policy().document().hasVariables()
        ? site.each(
            site.literalActions(),
            action ->
                Optional.of(action.substring(0, action.indexOf(':') + 4) + "«${aws:username}»"))
        : List.of();
  }

  private static List<Planting> sid(Site site, String sid) {
    return site.statement().map().field("Sid").isEmpty()
        ? site.insertAnywhere(sid.isEmpty() ? "\"Sid\": «\"\"»" : "\"Sid\": \"" + sid + "\"")
        : List.of();
  }

  private static List<Planting> copiedSid(Site site) {
    List<PolicyText> own = site.sids();
    return own.size() < 2 || !site.isFirst()
        ? List.of()
        : List.of(site.replace(own.get(1), own.get(0).units()));
  }

  private static List<Planting> padded(Site site) {
    return site.isJson() && site.isFirst() ? site.pad(21_000) : List.of();
  }
}
