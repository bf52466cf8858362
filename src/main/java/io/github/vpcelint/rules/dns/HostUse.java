package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.TextUse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a host name is used: what surrounds it in its text, and what the text is called. */
final class HostUse {
  private static final List<String> ADDRESSES =
      List.of("HOST", "URL", "URI", "ENDPOINT", "DOMAIN", "SERVER", "ADDRESS", "DNSNAME");

  private HostUse() {}

  /** The scheme of the URL that a host name stands in. */
  static Optional<String> scheme(HostName host) {
    String before = host.before();
    if (!before.endsWith("://")) {
      // A user's name and password may stand in between.
      int at = before.endsWith("@") ? before.lastIndexOf("://") : -1;
      boolean inOneUrl = at >= 0 && before.indexOf(' ', at) < 0 && before.indexOf('/', at + 3) < 0;
      return inOneUrl ? Optional.of(schemeBefore(before, at)) : Optional.empty();
    }
    return Optional.of(schemeBefore(before, before.length() - 3));
  }

  private static String schemeBefore(String text, int end) {
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** The port that follows a host name; empty when there is none. */
  static String port(HostName host) {
    String after = host.after();
    if (!after.startsWith(":")) {
      return "";
    }
    int end = 1;
    while (end < after.length() && after.charAt(end) >= '0' && after.charAt(end) <= '9') {
      end++;
    }
    return after.substring(1, end);
  }

  /** Whether a text is a host name and nothing else, but perhaps its port. */
  static boolean isAlone(HostName host) {
    String port = port(host);
    int rest = port.isEmpty() ? 0 : port.length() + 1;
    return host.from() == 0 && host.after().length() == rest;
  }

  /** Whether a host name is certainly one that something connects to. */
  static boolean isAddress(TextUse use, HostName host) {
    return scheme(host).isPresent()
        || !port(host).isEmpty()
        || isOption(host.before())
        || (isAlone(host) && calledAny(use, ADDRESSES));
  }

  /** Whether a host name is the value of the AWS CLI's option for it. */
  private static boolean isOption(String before) {
    return before.endsWith("--endpoint-url ") || before.endsWith("--endpoint-url=");
  }

  /** Whether what a text is called has one of some words in it, in capitals or not. */
  static boolean calledAny(TextUse use, List<String> words) {
    String name = use.name().toUpperCase(Locale.ROOT);
    for (String word : words) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
