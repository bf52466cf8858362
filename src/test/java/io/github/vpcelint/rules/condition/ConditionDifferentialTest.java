package io.github.vpcelint.rules.condition;

import static io.github.vpcelint.differential.OtherProgram.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import io.github.vpcelint.catalog.Wildcard;
import io.github.vpcelint.differential.OtherProgram;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * What operators are taken for, with and without their key, is what another program takes them for:
 * names, set operators, {@code IfExists}, wildcards, numbers, dates, addresses.
 */
@EnabledIfEnvironmentVariable(named = OtherProgram.MODULES, matches = ".+")
class ConditionDifferentialTest {
  private static final int CASES = 3000;
  private static final String KEY = "aws:PrincipalTag/team";

  private static final List<String> OPERATORS =
      List.of(
          "StringEquals",
          "StringNotEquals",
          "StringEqualsIgnoreCase",
          "StringNotEqualsIgnoreCase",
          "StringLike",
          "StringNotLike",
          "NumericEquals",
          "NumericNotEquals",
          "NumericLessThan",
          "NumericLessThanEquals",
          "NumericGreaterThan",
          "NumericGreaterThanEquals",
          "DateEquals",
          "DateNotEquals",
          "DateLessThan",
          "DateLessThanEquals",
          "DateGreaterThan",
          "DateGreaterThanEquals",
          "Bool",
          "IpAddress",
          "NotIpAddress",
          "ArnEquals",
          "ArnLike",
          "ArnNotEquals",
          "ArnNotLike",
          "Null");

  private static final List<String> TEXTS =
      List.of("caches", "Caches", "cache", "data-caches", "c");
  private static final List<String> PATTERNS =
      List.of("caches", "CACHES", "c*", "*", "?aches", "d*-c*s");
  private static final List<String> NUMBERS = List.of("1", "2", "2.0", "-3", "10", "0.5");
  private static final List<String> DATES =
      List.of("2026-01-31T00:00:00Z", "2026-01-31", "2025-06-01T12:30:00Z", "2030-12-31T23:59:59Z");
  private static final List<String> RANGES =
      List.of("10.20.0.0/16", "10.20.7.9", "10.20.7.9/32", "0.0.0.0/0", "2001:db8::/32");
  private static final List<String> ADDRESSES = List.of("10.20.7.9", "10.21.0.1", "2001:db8::17");
  private static final List<String> ARNS =
      List.of(
          "arn:aws:iam::111122223333:role/app",
          "arn:aws:iam::111122223333:role/team/app",
          "arn:aws:iam::444455556666:user/app");
  private static final List<String> ARN_PATTERNS =
      List.of(
          "arn:aws:iam::111122223333:role/app",
          "arn:aws:iam::*:role/app",
          "arn:aws:iam::111122223333:role/*",
          "arn:*:iam::1111????3333:*",
          "arn:aws:*:*:*:*");

  private static final List<OtherProgram.Difference> KNOWN =
      List.of(
          new OtherProgram.Difference(
              "ForAnyValue with IfExists, without the key",
              about -> about.matches("ForAnyValue:\\w+IfExists .* for \\[].*")),
          new OtherProgram.Difference(
              "Every address of IPv4", about -> about.contains("0.0.0.0/0")),
          new OtherProgram.Difference(
              "An address of the other version", about -> about.contains("2001:db8::")));

  private final Random random = new Random(20_260_926);

  @Test
  void operatorsCompareAlike() {
    List<OtherProgram.Question> questions = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      questions.add(question());
    }

    assertThat(OtherProgram.complaints(questions, KNOWN)).isEmpty();
  }

  private OtherProgram.Question question() {
    String plain = pick(OPERATORS);
    boolean none = plain.equals("Null");
    String set = none ? "" : pick(List.of("", "", "", "ForAnyValue:", "ForAllValues:"));
    String operator = set + plain + (none ? "" : pick(List.of("", "", "IfExists")));
    List<String> request = request(plain, set.isEmpty());
    List<String> values = values(plain);
    String context =
        request.isEmpty()
            ? "{}"
            : "{"
                + quoted(KEY)
                + ": "
                + (set.isEmpty() ? quoted(request.get(0)) : list(request))
                + "}";
    String json =
        """
        {"policy": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", \
        "Resource": "*", "Condition": {%s: {%s: %s}}}]}, "action": "s3:GetObject", \
        "resource": "arn:aws:s3:::example-bucket/a", "context": %s}\
        """
            .formatted(quoted(operator), quoted(KEY), list(values), context);
    return new OtherProgram.Question(
        json, holds(operator, values, request), operator + " " + values + " for " + request);
  }

  private List<String> request(String operator, boolean single) {
    if (random.nextInt(4) == 0) {
      return List.of();
    }
    List<String> from = candidates(operator, false);
    List<String> request = new ArrayList<>();
    for (int count = single ? 1 : 1 + random.nextInt(2); count > 0; count--) {
      request.add(pick(from));
    }
    return request;
  }

  private List<String> values(String operator) {
    List<String> from = candidates(operator, true);
    List<String> values = new ArrayList<>();
    boolean one = operator.equals("Bool") || operator.equals("Null");
    for (int count = one ? 1 : 1 + random.nextInt(2); count > 0; count--) {
      values.add(pick(from));
    }
    return values;
  }

  private static List<String> candidates(String operator, boolean ofPolicy) {
    if (operator.startsWith("String")) {
      return ofPolicy ? PATTERNS : TEXTS;
    }
    if (operator.startsWith("Numeric")) {
      return NUMBERS;
    }
    if (operator.startsWith("Date")) {
      return DATES;
    }
    if (operator.endsWith("IpAddress")) {
      return ofPolicy ? RANGES : ADDRESSES;
    }
    return operator.startsWith("Arn") ? (ofPolicy ? ARN_PATTERNS : ARNS) : List.of("true", "false");
  }

  /** What the program's own readings of operator, pattern, number, date and range come to. */
  private static boolean holds(String written, List<String> values, List<String> request) {
    ConditionOperator operator = ConditionOperator.parse(written).orElseThrow();
    if (operator.family() == OperatorFamily.NULL) {
      return request.isEmpty() == values.contains("true");
    }
    if (request.isEmpty()) {
      return operator.matchesAbsentKey();
    }
    boolean negated = operator.comparison().negated();
    int holding = 0;
    for (String given : request) {
      boolean meets = values.stream().anyMatch(value -> meets(operator, value, given));
      holding += meets != negated ? 1 : 0;
    }
    return operator.set() == SetOperator.FOR_ANY_VALUE ? holding > 0 : holding == request.size();
  }

  private static boolean meets(ConditionOperator operator, String value, String given) {
    String label = operator.comparison().label();
    return switch (operator.family()) {
      case STRING ->
          operator.comparison().wildcards()
              ? Wildcard.of(value).matches(given)
              : label.endsWith("IgnoreCase") ? value.equalsIgnoreCase(given) : value.equals(given);
      case NUMERIC -> ordered(label, new BigDecimal(given).compareTo(new BigDecimal(value)));
      case DATE -> ordered(label, Long.compare(seconds(given), seconds(value)));
      case BOOL -> value.equalsIgnoreCase(given);
      case IP_ADDRESS -> range(value).contains(range(given));
      case ARN -> meetsFields(value.split(":", 6), given.split(":", 6));
      case BINARY, NULL -> throw new IllegalArgumentException(label);
    };
  }

  private static boolean ordered(String label, int order) {
    if (label.contains("Than")) {
      boolean equal = label.endsWith("Equals") && order == 0;
      return equal || (label.contains("Less") ? order < 0 : order > 0);
    }
    return order == 0;
  }

  private static long seconds(String date) {
    return PolicyDate.parse(date).orElseThrow();
  }

  private static AddressRange range(String text) {
    Optional<AddressRange> range = AddressRange.parse(text);
    return range.orElseThrow();
  }

  private static boolean meetsFields(String[] pattern, String[] arn) {
    for (int i = 0; i < pattern.length; i++) {
      if (!Wildcard.of(pattern[i]).matches(arn[i])) {
        return false;
      }
    }
    return true;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String list(List<String> values) {
    return "[" + String.join(", ", values.stream().map(OtherProgram::quoted).toList()) + "]";
  }
}
