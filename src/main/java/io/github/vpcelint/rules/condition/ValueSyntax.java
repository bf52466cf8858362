package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import java.util.Optional;

/**
 * What a value must look like for an operator (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">source</a>).
 */
final class ValueSyntax {
  private static final int LONGEST_EXPONENT = 5;

  private ValueSyntax() {}

  /** What a known value should be and is not: {@code "a number"}; nothing if it is fine. */
  static Optional<String> missing(OperatorFamily family, PolicyText value, String text) {
    return switch (family) {
      case BOOL, NULL -> unless(isBoolean(text), "true or false");
      case NUMERIC -> unless(isNumber(text), "a number");
      case DATE ->
          unless(PolicyDate.parse(text).isPresent(), "a date such as 2026-01-31T00:00:00Z");
      case IP_ADDRESS ->
          unless(
              AddressRange.parse(text).isPresent(), "an IP address or a range such as 10.0.0.0/16");
      case BINARY -> unless(isBase64(text), "bytes in base64");
      case ARN -> unless(isArn(value, text), "an ARN");
      case STRING -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean fine, String expected) {
    return fine ? Optional.empty() : Optional.of(expected);
  }

  private static boolean isBoolean(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
  }

  /** Digits with a sign, a point and a short exponent where numbers have them. */
  static boolean isNumber(String text) {
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    String mantissa = exponent < 0 ? text : text.substring(0, exponent);
    return isDecimal(mantissa, true)
        && (exponent < 0
            || (text.length() - exponent <= LONGEST_EXPONENT
                && isDecimal(text.substring(exponent + 1), false)));
  }

  private static boolean isDecimal(String text, boolean point) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = i == 0 && (c == '-' || c == '+');
      if (c == '.' && point) {
        points++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else if (!sign) {
        return false;
      }
    }
    return digits > 0 && points <= 1;
  }

  private static boolean isBase64(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && c != '+' && c != '/') {
        return false;
      }
    }
    return text.length() % 4 == 0 && text.length() - end <= 2;
  }

  /** An ARN, or a pattern that begins or ends in a way that may stand for one. */
  private static boolean isArn(PolicyText value, String text) {
    return switch (Arn.of(value).form()) {
      case ARN, EVERYTHING, UNKNOWN -> true;
      case TOO_SHORT -> text.endsWith("*");
      case NO_ARN -> text.startsWith("*") || text.startsWith("?");
    };
  }
}
