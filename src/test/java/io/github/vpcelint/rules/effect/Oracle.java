package io.github.vpcelint.rules.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Policies over a handful of actions, resources, callers and tags, and what they come to when every
 * request is tried: another way to the answers than that of the rules.
 */
final class Oracle {
  static final List<String> ACTIONS =
      List.of("elasticache:DescribeUsers", "elasticache:CreateUser", "elasticache:DeleteUser");
  static final List<String> ACTION_PATTERNS =
      List.of(
          "elasticache:DescribeUsers",
          "elasticache:createUser",
          "elasticache:DeleteUser",
          "elasticache:*User",
          "elasticache:De*",
          "elasticache:*",
          "*");
  static final List<String> RESOURCES =
      List.of(
          "arn:aws:elasticache:eu-west-1:111122223333:user:a",
          "arn:aws:elasticache:eu-west-1:111122223333:user:ab",
          "arn:aws:elasticache:eu-west-1:444455556666:user:b");
  static final List<String> RESOURCE_PATTERNS =
      List.of(
          "*",
          "arn:aws:elasticache:eu-west-1:111122223333:user:a",
          "arn:aws:elasticache:eu-west-1:111122223333:user:a*",
          "arn:aws:elasticache:eu-west-1:111122223333:user:?b",
          "arn:aws:elasticache:*:444455556666:user:*",
          "arn:aws:elasticache:eu-west-1:111122223333:user:${aws:PrincipalTag/team}",
          "arn:aws:elasticache:eu-west-1:*:user:b");
  static final List<String> ACCOUNTS = List.of("111122223333", "444455556666", "777788889999");
  static final List<String> OPERATORS =
      List.of(
          "StringEquals",
          "StringNotEquals",
          "StringLike",
          "StringNotLike",
          "StringEqualsIgnoreCase",
          "StringNotEqualsIgnoreCase",
          "StringEqualsIfExists",
          "StringLikeIfExists",
          "Null");
  static final List<String> VALUES = List.of("a", "A", "ab", "a*", "b", "${aws:PrincipalAccount}");
  private static final List<String> TAGS = List.of("a", "A", "ab", "b", "111122223333");

  /**
   * A statement.
   *
   * @param allows whether it is an Allow
   * @param accounts the accounts of its callers; none: everyone
   * @param notAction whether it has NotAction
   * @param notResource whether it has NotResource
   * @param operator operator of its condition about the team; empty: no condition
   */
  record Rule(
      boolean allows,
      List<String> accounts,
      boolean notAction,
      List<String> actions,
      boolean notResource,
      List<String> resources,
      String operator,
      List<String> values) {
    String json() {
      String principal = accounts.isEmpty() ? "\"*\"" : "{\"AWS\": " + list(accounts) + "}";
      String condition =
          operator.isEmpty()
              ? ""
              : ", \"Condition\": {\"%s\": {\"aws:PrincipalTag/team\": %s}}"
                  .formatted(operator, list(values));
      return "{\"Effect\": \"%s\", \"Principal\": %s, \"%s\": %s, \"%s\": %s%s}"
          .formatted(
              allows ? "Allow" : "Deny",
              principal,
              notAction ? "NotAction" : "Action",
              list(actions),
              notResource ? "NotResource" : "Resource",
              list(resources),
              condition);
    }

    boolean matches(Request request) {
      return matches(request, actions);
    }

    boolean matches(Request request, List<String> someActions) {
      return (accounts.isEmpty() || accounts.contains(request.account()))
          && any(someActions, request.action(), true, request) != notAction
          && any(resources, request.resource(), false, request) != notResource
          && holds(request);
    }

    private boolean holds(Request request) {
      if (operator.isEmpty()) {
        return true;
      }
      Optional<String> team = request.team();
      if (operator.equals("Null")) {
        return values.contains("true") == team.isEmpty();
      }
      boolean negated = operator.contains("Not");
      if (team.isEmpty()) {
        return negated || operator.endsWith("IfExists");
      }
      boolean ignoresCase = operator.contains("IgnoreCase");
      boolean wild = operator.contains("Like");
      boolean any = false;
      for (String value : values) {
        String text = filled(value, request);
        any |=
            wild
                ? glob(text, team.get(), false)
                : ignoresCase ? text.equalsIgnoreCase(team.get()) : text.equals(team.get());
      }
      return any != negated;
    }
  }

  /** A request. */
  record Request(String action, String resource, String account, Optional<String> team) {}

  private Oracle() {}

  static List<Request> requests() {
    List<Optional<String>> teams = new ArrayList<>(List.of(Optional.empty()));
    TAGS.forEach(tag -> teams.add(Optional.of(tag)));
    List<Request> requests = new ArrayList<>();
    for (String action : ACTIONS) {
      for (String resource : RESOURCES) {
        for (String account : ACCOUNTS) {
          for (Optional<String> team : teams) {
            requests.add(new Request(action, resource, account, team));
          }
        }
      }
    }
    return requests;
  }

  static boolean passes(List<Rule> rules, Request request) {
    boolean allowed = false;
    for (Rule rule : rules) {
      if (rule.matches(request)) {
        if (!rule.allows()) {
          return false;
        }
        allowed = true;
      }
    }
    return allowed;
  }

  static String json(List<Rule> rules) {
    StringBuilder text = new StringBuilder("{\"Version\": \"2012-10-17\", \"Statement\": [");
    for (Rule rule : rules) {
      text.append(text.charAt(text.length() - 1) == '[' ? "\n" : ",\n").append(rule.json());
    }
    return text.append("\n]}").toString();
  }

  private static boolean any(
      List<String> patterns, String text, boolean ignoresCase, Request request) {
    return patterns.stream().anyMatch(pattern -> glob(filled(pattern, request), text, ignoresCase));
  }

  /** A variable whose key is absent makes that no text is matched. */
  private static String filled(String text, Request request) {
    return text.replace("${aws:PrincipalAccount}", request.account())
        .replace("${aws:PrincipalTag/team}", request.team().orElse("\n"));
  }

  private static boolean glob(String pattern, String text, boolean ignoresCase) {
    String own = ignoresCase ? pattern.toLowerCase(Locale.ROOT) : pattern;
    String other = ignoresCase ? text.toLowerCase(Locale.ROOT) : text;
    String regex = Pattern.quote(own).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.compile(regex).matcher(other).matches();
  }

  private static String list(List<String> texts) {
    return "[\"" + String.join("\", \"", texts) + "\"]";
  }
}
