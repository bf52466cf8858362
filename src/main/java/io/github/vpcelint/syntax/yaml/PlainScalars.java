package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.syntax.ScalarNode.Kind;

/**
 * What an unquoted scalar is to CloudFormation, which <a
 * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html">reads
 * YAML 1.1</a>:
 *
 * <ul>
 *   <li>{@code yes}, {@code no}, {@code on} and {@code off} are <a
 *       href="https://github.com/ASFHyP3/hyp3/pull/2061">truth values</a>, {@code y} and {@code n}
 *       are not;
 *   <li>digits with a zero before them are a number, <a
 *       href="https://github.com/DataDog/cloudformation-template/pull/109">octal</a> or <a
 *       href="https://github.com/awslabs/aws-service-catalog-factory/issues/128">decimal</a>: an
 *       account ID needs quotes;
 *   <li>dates are texts, as in {@code Version: 2012-10-17}: timestamps are not supported;
 *   <li>digits with colons (base 60 in YAML 1.1) stay a text here, as their authors mean them.
 * </ul>
 */
final class PlainScalars {
  private PlainScalars() {}

  /** The kind of an unquoted scalar without a tag. */
  static Kind kind(String text) {
    if (text.isEmpty()) {
      return Kind.NULL;
    }
    char first = text.charAt(0);
    if (isDigit(first) || first == '-' || first == '+' || first == '.') {
      return isNumber(text) ? Kind.NUMBER : Kind.STRING;
    }
    if (text.length() > 5) {
      return Kind.STRING;
    }
    return switch (text) {
      case "~", "null", "Null", "NULL" -> Kind.NULL;
      default -> isTrue(text) || isFalse(text) ? Kind.BOOLEAN : Kind.STRING;
    };
  }

  /** Whether a text is a word for true. */
  static boolean isTrue(String text) {
    return switch (text) {
      case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON" -> true;
      default -> false;
    };
  }

  /** Whether a text is a word for false. */
  static boolean isFalse(String text) {
    return switch (text) {
      case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF" -> true;
      default -> false;
    };
  }

  private static boolean isNumber(String text) {
    int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    if (text.startsWith("0x", at)) {
      return isAll(text, at + 2, "0123456789abcdefABCDEF_");
    }
    if (text.startsWith("0b", at)) {
      return isAll(text, at + 2, "01_");
    }
    int whole = digitsEnd(text, at);
    int fraction = whole;
    if (whole < text.length() && text.charAt(whole) == '.') {
      if (isNotFinite(text, whole)) {
        return whole == at;
      }
      fraction = digitsEnd(text, whole + 1);
      if (whole == at && fraction == whole + 1) {
        return false;
      }
    } else if (whole == at) {
      return false;
    }
    return fraction == text.length() || isExponent(text, fraction);
  }

  private static boolean isNotFinite(String text, int point) {
    return switch (text.substring(point)) {
      case ".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN" -> true;
      default -> false;
    };
  }

  private static boolean isExponent(String text, int at) {
    if ((text.charAt(at) | 0x20) != 'e' || at + 1 == text.length()) {
      return false;
    }
    char sign = text.charAt(at + 1);
    return isAll(text, at + (sign == '-' || sign == '+' ? 2 : 1), "0123456789");
  }

  private static boolean isAll(String text, int from, String allowed) {
    for (int i = from; i < text.length(); i++) {
      if (allowed.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return from < text.length();
  }

  // Underscores may part the digits, but not come before the first one.
  private static int digitsEnd(String text, int from) {
    int at = from;
    while (at < text.length()
        && (isDigit(text.charAt(at)) || (at > from && text.charAt(at) == '_'))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
