package io.github.vpcelint.rules.condition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A point in time as a condition writes it: in one of the <a
 * href="https://www.w3.org/TR/NOTE-datetime">W3C's forms of ISO 8601</a>, or in seconds since 1970
 * (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date">source</a>).
 */
final class PolicyDate {
  private static final long SECONDS_PER_DAY = 86_400;
  private static final int SECONDS_PER_HOUR = 3_600;

  private final String text;
  private int at;

  private PolicyDate(String text) {
    this.text = text;
  }

  /** Seconds since 1970; nothing if the text is no date. */
  static Optional<Long> parse(String text) {
    if (isSeconds(text)) {
      return Optional.of(Long.valueOf(text));
    }
    try {
      return Optional.of(new PolicyDate(text).read());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** Whether it is written in seconds: more than four digits; four are a year. */
  static boolean isSeconds(String text) {
    if (text.length() < 5 || text.length() > 12) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** A date in seconds, written as {@code 2026-01-31T00:00:00Z}. */
  static String display(String seconds) {
    return Instant.ofEpochSecond(Long.parseLong(seconds)).toString();
  }

  private long read() {
    int year = digits(4);
    int month = take('-') ? digits(2) : 1;
    int day = at > 4 && take('-') ? digits(2) : 1;
    long seconds = LocalDate.of(year, month, day).toEpochDay() * SECONDS_PER_DAY;
    if (at == 10 && take('T')) {
      seconds += time() - zone();
    }
    if (at < text.length()) {
      throw new DateTimeException("more follows");
    }
    return seconds;
  }

  private long time() {
    int hours = upTo(24, digits(2));
    need(':');
    int seconds = hours * SECONDS_PER_HOUR + upTo(59, digits(2)) * 60;
    if (take(':')) {
      seconds += upTo(60, digits(2));
      if (take('.')) {
        fraction();
      }
    }
    return seconds;
  }

  private void fraction() {
    int start = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new DateTimeException("no fraction");
    }
  }

  /** Without a zone it counts as UTC: what AWS makes of such a time is not documented. */
  private long zone() {
    if (at == text.length() || take('Z')) {
      return 0;
    }
    int sign = take('+') ? 1 : -1;
    if (sign < 0) {
      need('-');
    }
    int hours = upTo(23, digits(2));
    need(':');
    return sign * (long) (hours * SECONDS_PER_HOUR + upTo(59, digits(2)) * 60);
  }

  private int digits(int count) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      if (c < '0' || c > '9') {
        throw new DateTimeException("no digit");
      }
      number = number * 10 + (c - '0');
      at++;
    }
    return number;
  }

  private static int upTo(int limit, int number) {
    if (number > limit) {
      throw new DateTimeException("too large");
    }
    return number;
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void need(char c) {
    if (!take(c)) {
      throw new DateTimeException("no " + c);
    }
  }
}
