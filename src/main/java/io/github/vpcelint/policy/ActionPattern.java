package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.catalog.Wildcard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An action as a policy names it: {@code *}, or a service prefix, a colon and a name. Upper and
 * lower case are the same, {@code *} and {@code ?} are wildcards in both parts (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">source</a>).
 *
 * @param text the whole pattern
 * @param form what it is
 * @param prefix the service prefix; the whole text unless it has the form {@link Form#NAMED}
 * @param name the name of the action; the whole text unless it has the form {@link Form#NAMED}
 */
public record ActionPattern(PolicyText text, Form form, PolicyText prefix, PolicyText name) {
  /** What a pattern is. */
  public enum Form {
    /** {@code *}: every action. */
    EVERYTHING,
    /** A prefix, a colon and a name. */
    NAMED,
    /** Neither: AWS refuses it. */
    MALFORMED,
    /** It cannot be told before its holes are filled. */
    UNKNOWN
  }

  /** Reads a pattern. */
  public static ActionPattern of(PolicyText text) {
    String units = text.units();
    int colon = units.indexOf(':');
    if (colon < 0) {
      return new ActionPattern(text, formWithoutColon(units), text, text);
    }
    if (!allowed(units, 0, colon, true) || !allowed(units, colon + 1, units.length(), false)) {
      return new ActionPattern(text, Form.MALFORMED, text, text);
    }
    PolicyText prefix = text.part(0, colon);
    return new ActionPattern(text, Form.NAMED, prefix, text.part(colon + 1, units.length()));
  }

  private static Form formWithoutColon(String units) {
    boolean everything = !units.isEmpty();
    for (int i = 0; i < units.length(); i++) {
      if (units.charAt(i) == PolicyText.HOLE) {
        return Form.UNKNOWN;
      }
      everything &= units.charAt(i) == '*';
    }
    return everything ? Form.EVERYTHING : Form.MALFORMED;
  }

  private static boolean allowed(String units, int from, int to, boolean dashes) {
    for (int i = from; i < to; i++) {
      char c = units.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      boolean pattern = c == '*' || c == '?' || c == PolicyText.HOLE;
      if (!letter && !pattern && !(dashes && c == '-')) {
        return false;
      }
    }
    return to > from;
  }

  /** Whether every character is known. */
  public boolean known() {
    return text.text().isPresent();
  }

  /** The prefix, when it is known and has no wildcard. */
  public Optional<String> literalPrefix() {
    return form == Form.NAMED ? literal(prefix) : Optional.empty();
  }

  /** The name, when it is known and has no wildcard. */
  public Optional<String> literalName() {
    return form == Form.NAMED ? literal(name) : Optional.empty();
  }

  private static Optional<String> literal(PolicyText part) {
    Optional<String> known = part.text();
    boolean wild =
        known.isPresent() && (known.get().indexOf('*') >= 0 || known.get().indexOf('?') >= 0);
    return wild ? Optional.empty() : known;
  }

  /** Whether it can match some action of a service. */
  public boolean reaches(Service service) {
    return switch (form) {
      case EVERYTHING, UNKNOWN -> true;
      case MALFORMED -> false;
      case NAMED -> Wildcard.ignoringCase(prefix.widest()).matches(service.prefix());
    };
  }

  /** The names of the actions of a service that it matches, whatever its holes are filled with. */
  public List<String> widest(Service service) {
    if (!reaches(service)) {
      return List.of();
    }
    Optional<String> literal = literalName();
    if (literal.isPresent()) {
      Optional<Action> action = service.action(literal.get());
      return action.isPresent() ? List.of(action.get().name()) : List.of();
    }
    return form == Form.NAMED ? service.matching(name.widest()) : service.actionNames();
  }

  /** The service that it names without wildcards. */
  public Optional<Service> service(Catalog catalog) {
    Optional<String> literal = literalPrefix();
    return literal.isPresent() ? catalog.service(literal.get()) : Optional.empty();
  }

  /** The services whose prefix it can match. */
  public List<Service> services(Catalog catalog) {
    if (literalPrefix().isPresent()) {
      Optional<Service> service = service(catalog);
      return service.isPresent() ? List.of(service.get()) : List.of();
    }
    List<Service> services = new ArrayList<>();
    if (form == Form.MALFORMED) {
      return services;
    }
    Wildcard pattern = Wildcard.ignoringCase(form == Form.NAMED ? prefix.widest() : "*");
    for (String each : catalog.servicePrefixes()) {
      if (pattern.matches(each)) {
        services.add(catalog.service(each).orElseThrow());
      }
    }
    return services;
  }
}
