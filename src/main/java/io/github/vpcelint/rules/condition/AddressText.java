package io.github.vpcelint.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** IP addresses as text; nothing is ever looked up. */
final class AddressText {
  private static final int IPV4_BYTES = 4;
  private static final int IPV6_GROUPS = 8;

  private AddressText() {}

  /** The bytes of an address, 4 or 16. */
  static Optional<int[]> parse(String text) {
    return text.indexOf(':') >= 0 ? ipv6(text) : ipv4(text);
  }

  /** An address in its usual notation; in IPv6 the longest run of zeros is left out. */
  static String write(int[] bytes) {
    StringBuilder text = new StringBuilder();
    if (bytes.length == IPV4_BYTES) {
      for (int part : bytes) {
        text.append(text.length() > 0 ? "." : "").append(part);
      }
      return text.toString();
    }
    int gap = longestRunOfZeros(bytes);
    for (int i = 0; i < IPV6_GROUPS; i++) {
      if (i == gap) {
        text.append("::");
        i += runOfZeros(bytes, i) - 1;
      } else {
        boolean first = text.length() == 0 || text.charAt(text.length() - 1) == ':';
        text.append(first ? "" : ":").append(Integer.toHexString(group(bytes, i)));
      }
    }
    return text.toString();
  }

  /** A number in decimal digits, from 0 to a limit, or -1. */
  static int number(String text, int limit) {
    if (text.isEmpty() || text.length() > 3) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number <= limit ? number : -1;
  }

  private static Optional<int[]> ipv4(String text) {
    List<String> parts = split(text, '.');
    if (parts.size() != IPV4_BYTES) {
      return Optional.empty();
    }
    int[] bytes = new int[IPV4_BYTES];
    for (int i = 0; i < IPV4_BYTES; i++) {
      bytes[i] = number(parts.get(i), 255);
      if (bytes[i] < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(bytes);
  }

  private static Optional<int[]> ipv6(String text) {
    int gap = text.indexOf("::");
    if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
      return Optional.empty();
    }
    List<Integer> head = new ArrayList<>();
    List<Integer> tail = new ArrayList<>();
    boolean read =
        gap < 0
            ? addGroups(text, head)
            : addGroups(text.substring(0, gap), head) && addGroups(text.substring(gap + 2), tail);
    int groups = head.size() + tail.size();
    if (!read || (gap < 0 ? groups != IPV6_GROUPS : groups >= IPV6_GROUPS)) {
      return Optional.empty();
    }
    int[] bytes = new int[IPV6_GROUPS * 2];
    for (int i = 0; i < head.size(); i++) {
      put(bytes, i, head.get(i));
    }
    for (int i = 0; i < tail.size(); i++) {
      put(bytes, IPV6_GROUPS - tail.size() + i, tail.get(i));
    }
    return Optional.of(bytes);
  }

  private static boolean addGroups(String text, List<Integer> groups) {
    if (text.isEmpty()) {
      return true;
    }
    List<String> parts = split(text, ':');
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean last = i == parts.size() - 1;
      if (last && part.indexOf('.') >= 0) {
        Optional<int[]> embedded = ipv4(part);
        if (embedded.isEmpty()) {
          return false;
        }
        groups.add(embedded.get()[0] << 8 | embedded.get()[1]);
        groups.add(embedded.get()[2] << 8 | embedded.get()[3]);
      } else {
        int group = hexadecimal(part);
        if (group < 0) {
          return false;
        }
        groups.add(group);
      }
    }
    return true;
  }

  private static int hexadecimal(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      number = number << 4 | digit;
    }
    return number;
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static void put(int[] bytes, int group, int value) {
    bytes[group * 2] = value >> 8;
    bytes[group * 2 + 1] = value & 0xff;
  }

  private static int group(int[] bytes, int index) {
    return bytes[index * 2] << 8 | bytes[index * 2 + 1];
  }

  private static int longestRunOfZeros(int[] bytes) {
    int best = -1;
    int length = 1;
    for (int i = 0; i < IPV6_GROUPS; i++) {
      int run = runOfZeros(bytes, i);
      if (run > length) {
        best = i;
        length = run;
      }
    }
    return best;
  }

  private static int runOfZeros(int[] bytes, int from) {
    int end = from;
    while (end < IPV6_GROUPS && group(bytes, end) == 0) {
      end++;
    }
    return end - from;
  }
}
