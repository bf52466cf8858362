package io.github.vpcelint.mutation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A statement in a file, and the ways to change its text. */
final class Site {
  private final Subject subject;
  private final EndpointPolicy policy;
  private final Statement statement;
  private final Catalog catalog;

  private Site(Subject subject, EndpointPolicy policy, Statement statement, Catalog catalog) {
    this.subject = subject;
    this.policy = policy;
    this.statement = statement;
    this.catalog = catalog;
  }

  /** The statements of policies in which a change is a change of the file's text. */
  static List<Site> in(Subject subject, List<EndpointPolicy> policies, Catalog catalog) {
    List<Site> sites = new ArrayList<>();
    for (EndpointPolicy policy : policies) {
      for (Statement statement : policy.document().statements()) {
        Site site = new Site(subject, policy, statement, catalog);
        boolean certain =
            statement.when() == Condition.always() && policy.when() == Condition.always();
        if (certain && site.isVerbatim()) {
          sites.add(site);
        }
      }
    }
    return sites;
  }

  private boolean isVerbatim() {
    // A text that has a name in YAML is used elsewhere, too.
    return statement.map().fields().stream().allMatch(field -> isVerbatim(field.key()))
        && statement.span().file().path().equals(subject.path())
        && !subject.text().contains(": &id");
  }

  private static boolean isVerbatim(TextValue text) {
    return text.text().isPresent() && inner(text).text().equals(text.text().get());
  }

  private static Span inner(TextValue text) {
    return text.spanOf(0, text.withHolesAs('?').length());
  }

  Statement statement() {
    return statement;
  }

  EndpointPolicy policy() {
    return policy;
  }

  /** The one statement of its policy that comes first, for faults of the policy. */
  boolean isFirst() {
    return statement.index() == 0;
  }

  boolean isAlone() {
    return policy.document().statements().size() == 1;
  }

  /** Whether the file is a policy and nothing else, written in JSON. */
  boolean isJson() {
    return subject.text().stripLeading().startsWith("{")
        && policy.endpoint().isEmpty()
        && policy.document().span().start() == subject.text().indexOf('{');
  }

  boolean isHcl() {
    return subject.path().endsWith(".tf");
  }

  boolean allows() {
    return statement.allows();
  }

  boolean isForEveryone() {
    return statement.principal().isPresent()
        && !statement.principal().get().negated()
        && statement.principal().get().entries().size() == 1
        && statement.principal().get().entries().get(0).everyone();
  }

  boolean hasCondition() {
    return statement.map().field("Condition").isPresent();
  }

  /** The service behind the endpoint, when it is one and known. */
  Optional<Service> service() {
    Optional<String> label = policy.service();
    return label.isEmpty() ? Optional.empty() : catalog.service(label.get());
  }

  boolean isOf(String prefix) {
    return service().isPresent() && service().get().prefix().equals(prefix);
  }

  /** The actions that Action names without wildcards, of services that exist. */
  List<PolicyText> literalActions() {
    List<PolicyText> literal = new ArrayList<>();
    for (PolicyText text : actions()) {
      ActionPattern pattern = ActionPattern.of(text);
      if (pattern.literalName().isPresent() && !pattern.services(catalog).isEmpty()) {
        literal.add(text);
      }
    }
    return literal;
  }

  /** What Action lists, as far as it stands there as it is. */
  List<PolicyText> actions() {
    return texts(statement.action(), "Action");
  }

  /** What Resource lists, as far as it stands there as it is. */
  List<PolicyText> resources() {
    return texts(statement.resource(), "Resource");
  }

  /** The ARNs of Resource. */
  List<PolicyText> arns() {
    return resources().stream()
        .filter(text -> Arn.of(text).form() == Arn.Form.ARN && Arn.of(text).known())
        .toList();
  }

  private static List<PolicyText> texts(Optional<PatternElement> element, String name) {
    return element.isPresent() && element.get().name().equals(name)
        ? element.get().patterns().stream().filter(Site::isPlain).toList()
        : List.of();
  }

  private static boolean isPlain(PolicyText text) {
    return text.always() && isVerbatim(text.value());
  }

  boolean isEverything(List<PolicyText> resources) {
    return resources.size() == 1 && resources.get(0).units().equals("*");
  }

  /** The entries of Condition whose operator and key stand there as they are. */
  List<ConditionElement.Entry> conditions() {
    return statement.condition().isEmpty()
        ? List.of()
        : statement.condition().get().entries().stream()
            .filter(
                entry ->
                    entry.always()
                        && isVerbatim(entry.operator().key())
                        && isVerbatim(entry.key().key()))
            .toList();
  }

  Catalog catalog() {
    return catalog;
  }

  /** Whether the statement's text has another text in it, quotes and marks left out. */
  boolean mentions(String marked) {
    String key = marked.replaceAll("[«»]", "");
    int quote = key.indexOf('"', 1);
    String name = key.startsWith("\"") && quote > 0 ? key.substring(1, quote) : key;
    return statement.span().text().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  int fileLength() {
    return subject.text().length();
  }

  /** The names of the policy's statements, as far as they stand there as they are. */
  List<PolicyText> sids() {
    List<PolicyText> sids = new ArrayList<>();
    for (Statement each : policy.document().statements()) {
      Optional<Value> sid = each.map().get("Sid");
      if (sid.isPresent() && sid.get() instanceof TextValue text && isVerbatim(text)) {
        sids.add(new PolicyText(text, each.when()));
      }
    }
    return sids;
  }

  /** The text with white space at the beginning of the policy. */
  List<Planting> pad(int characters) {
    int at = policy.document().span().start() + 1;
    String padded =
        subject.text().substring(0, at) + " ".repeat(characters) + subject.text().substring(at);
    return List.of(new Planting(padded, 0, padded.length(), at, characters));
  }

  /** The text with the statement twice. */
  List<Planting> twice() {
    Span span = statement.span();
    return followedBy(span.text()).stream()
        .map(planting -> planting.about(span.start(), span.end() + span.text().length() + 2))
        .toList();
  }

  /** The text with more statements after this one. */
  List<Planting> followedBy(String marked) {
    Span span = statement.span();
    boolean item = span.text().startsWith("{") && !span.text().contains("\\");
    boolean named = statement.map().field("Sid").isPresent();
    // What stands in for a placeholder is not known, so two of them are not known to be the same.
    boolean filled = span.text().contains("{{") || span.text().contains("\"<");
    boolean list =
        policy.document().map().get("Statement").orElseThrow().span().text().startsWith("[");
    return item && list && !named && !filled && isJson()
        ? List.of(Planting.replace(subject.text(), span.end(), span.end(), ", " + marked))
        : List.of();
  }

  /** Plantings whose finding is about the key of the list of statements. */
  List<Planting> aboutStatements(List<Planting> plantings) {
    Span key = policy.document().map().field("Statement").orElseThrow().keySpan();
    return plantings.stream().map(planting -> planting.about(key.start(), key.end())).toList();
  }

  /** Plantings after the statement whose finding is about the statement. */
  List<Planting> aboutStatement(List<Planting> plantings) {
    Span span = statement.span();
    return plantings.stream().map(planting -> planting.about(span.start(), span.end())).toList();
  }

  /** Plantings after the statement whose finding is about one of its texts. */
  List<Planting> about(PolicyText text, List<Planting> plantings) {
    Span span = inner(text.value());
    return plantings.stream().map(planting -> planting.about(span.start(), span.end())).toList();
  }

  /** Whether every operator and value of the condition is known. */
  boolean conditionIsKnown() {
    return statement.condition().isEmpty()
        || statement.condition().get().entries().stream()
            .allMatch(
                entry ->
                    entry.knownOperator().isPresent()
                        && entry.complete()
                        && !entry.values().isEmpty()
                        && entry.values().stream().allMatch(value -> value.text().isPresent()));
  }

  /** Whether it hangs on an endpoint of the kind that takes no principal but everyone. */
  boolean isOnGateway() {
    return policy.endpoint().isPresent()
        && policy.endpoint().get().type().is("Gateway") == Condition.always();
  }

  /** A planting whose finding is about the statement's actions. */
  Planting aboutActions(Planting planting) {
    return planting.about(planting.moved(start("Action")), planting.moved(end("Action")));
  }

  /** A planting whose finding is somewhere in the statement's condition. */
  Planting aboutCondition(Planting planting) {
    int start = Math.min(planting.moved(start("Condition")), planting.from());
    return planting.about(start, planting.moved(end("Condition")));
  }

  private int start(String element) {
    return statement.map().field(element).orElseThrow().value().span().start();
  }

  private int end(String element) {
    return statement.map().field(element).orElseThrow().value().span().end();
  }

  /** The text with another one in the place of a text of the policy. */
  Planting replace(PolicyText text, String marked) {
    return replace(inner(text.value()), marked);
  }

  /** The text with another key. */
  Planting rename(MapValue.Field field, String marked) {
    return replace(inner(field.key()), marked);
  }

  /** The text with another value of an element. */
  Planting replace(Value value, String marked) {
    return replace(value.span(), marked);
  }

  private Planting replace(Span span, String marked) {
    return Planting.replace(subject.text(), span.start(), span.end(), marked);
  }

  /** The text with another item after one of a list; nothing where the list is none. */
  List<Planting> insertAfter(PolicyText item, String added) {
    Span span = inner(item.value());
    String text = subject.text();
    int start = span.start();
    String before = text.substring(text.lastIndexOf('\n', start) + 1, start);
    boolean dashed = before.replace('"', ' ').strip().equals("-");
    if (text.charAt(start - 1) == '"' && !dashed) {
      String quote = start > 1 && text.charAt(start - 2) == '\\' ? "\\\"" : "\"";
      return List.of(replace(span, span.text() + quote + ", " + quote + "«" + added + "»"));
    }
    String end = before.endsWith("\"") ? "\"" : "";
    return dashed
        ? List.of(replace(span, span.text() + end + "\n" + before + "«" + added + "»"))
        : List.of();
  }

  /** Those of several texts that stand in quotes. */
  List<PolicyText> quoted(List<PolicyText> texts) {
    return texts.stream()
        .filter(text -> subject.text().charAt(inner(text.value()).start() - 1) == '"')
        .toList();
  }

  /** For each of several texts, the change that a function makes of it; of each at most one. */
  List<Planting> each(List<PolicyText> texts, Function<String, Optional<String>> change) {
    List<Planting> plantings = new ArrayList<>();
    for (PolicyText text : texts) {
      change.apply(text.units()).ifPresent(marked -> plantings.add(replace(text, marked)));
    }
    return plantings;
  }

  /** The text with another field before an element of the statement; nothing where quotes count. */
  List<Planting> insert(String element, String marked) {
    Optional<MapValue.Field> field = statement.map().field(element);
    return field.isEmpty() ? List.of() : insertBefore(field.get(), marked);
  }

  /** The text with another field in the statement. */
  List<Planting> insertAnywhere(String marked) {
    for (MapValue.Field field : statement.map().fields()) {
      List<Planting> plantings = insertBefore(field, marked);
      if (!plantings.isEmpty()) {
        return plantings;
      }
    }
    return List.of();
  }

  /** The text with another field before a field. */
  List<Planting> insertBefore(MapValue.Field field, String marked) {
    return Notation.of(subject.text(), field).insert(subject.text(), field, marked);
  }

  /** The text without an element of the statement: a finding may be anywhere in the statement. */
  List<Planting> remove(String element) {
    Optional<MapValue.Field> field = statement.map().field(element);
    return field.isEmpty() ? List.of() : remove(field.get(), statement.span());
  }

  List<Planting> remove(MapValue.Field field, Span whole) {
    List<Planting> plantings = new ArrayList<>();
    Notation.of(subject.text(), field)
        .remove(subject.text(), field)
        .ifPresent(
            text -> {
              int gone = subject.text().length() - text.length();
              plantings.add(
                  new Planting(
                      text, whole.start(), whole.end() - gone, field.keySpan().start(), -gone));
            });
    return plantings;
  }

  /** The text with an element's value in JSON; nothing where that is no value. */
  List<Planting> json(String element, String marked) {
    Optional<MapValue.Field> field = statement.map().field(element);
    return field.isPresent() && Notation.of(subject.text(), field.get()).takesJson()
        ? List.of(replace(field.get().value(), marked))
        : List.of();
  }

  /** The text with one more condition in the statement. */
  List<Planting> condition(String operator, String marked) {
    Optional<MapValue.Field> condition = statement.map().field("Condition");
    if (condition.isEmpty()) {
      String block = "\"Condition\": {\"" + operator + "\": {" + marked + "}}";
      return insertAnywhere(block);
    }
    if (!(condition.get().value() instanceof MapValue operators) || operators.fields().isEmpty()) {
      return List.of();
    }
    for (MapValue.Field each : operators.fields()) {
      if (each.key().text().orElse("").equalsIgnoreCase(operator.replaceAll("[«»]", ""))) {
        return operator.indexOf('«') < 0
                && each.value() instanceof MapValue keys
                && !keys.fields().isEmpty()
            ? insertBefore(keys.fields().get(0), marked)
            : List.of();
      }
    }
    String block = "\"" + operator + "\": {" + marked + "}";
    return insertBefore(operators.fields().get(0), block);
  }

  @Override
  public String toString() {
    return subject + ":" + statement.span().startLine();
  }
}
