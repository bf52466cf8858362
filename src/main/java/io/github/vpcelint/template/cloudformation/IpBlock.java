package io.github.vpcelint.template.cloudformation;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * A block of IPv4 or IPv6 addresses.
 *
 * @param first its first address
 * @param prefix how many bits all its addresses have in common
 * @param width bits of an address: 32 or 128
 */
record IpBlock(BigInteger first, int prefix, int width) {
  private static final int IPV4_PARTS = 4;
  private static final int LARGEST_PART = 255;

  /** The block that a text such as {@code 10.0.0.0/16} is. */
  static Optional<IpBlock> parse(String text) {
    int slash = text.indexOf('/');
    int prefix = slash < 0 ? -1 : number(text.substring(slash + 1));
    Optional<byte[]> address = prefix < 0 ? Optional.empty() : address(text.substring(0, slash));
    if (address.isEmpty() || prefix > address.get().length * Byte.SIZE) {
      return Optional.empty();
    }
    int width = address.get().length * Byte.SIZE;
    BigInteger whole = new BigInteger(1, address.get());
    BigInteger first = whole.shiftRight(width - prefix).shiftLeft(width - prefix);
    return Optional.of(new IpBlock(first, prefix, width));
  }

  // By hand where it is easy: InetAddress loads a native library.
  private static Optional<byte[]> address(String text) {
    if (text.indexOf(':') >= 0) {
      return sixAddress(text);
    }
    byte[] bytes = new byte[IPV4_PARTS];
    int from = 0;
    for (int i = 0; i < IPV4_PARTS; i++) {
      int dot = text.indexOf('.', from);
      boolean last = i == IPV4_PARTS - 1;
      if (last != dot < 0) {
        return Optional.empty();
      }
      int part = number(text.substring(from, last ? text.length() : dot));
      if (part < 0 || part > LARGEST_PART) {
        return Optional.empty();
      }
      bytes[i] = (byte) part;
      from = dot + 1;
    }
    return Optional.of(bytes);
  }

  /** No letters but those of hexadecimal digits, so that nothing is ever asked of a name server. */
  private static Optional<byte[]> sixAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.digit(c, 16) < 0 && c != ':' && c != '.') {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** The number that up to three digits are, or -1. */
  private static int number(String digits) {
    int number = digits.isEmpty() || digits.length() > 3 ? -1 : 0;
    for (int i = 0; i < digits.length() && number >= 0; i++) {
      int digit = digits.charAt(i) - '0';
      number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
    }
    return number;
  }

  /** Whether it can be parted into so many blocks with so many bits for hosts. */
  boolean holds(int count, int bits) {
    int left = width - prefix - bits;
    return left >= 0 && (left > Integer.SIZE || count <= 1L << left);
  }

  /** One of its parts, counted from 0. */
  String part(BigInteger index, int bits) {
    BigInteger address = first.add(index.shiftLeft(bits));
    return text(address) + "/" + (width - bits);
  }

  private String text(BigInteger address) {
    StringBuilder text = new StringBuilder();
    int step = width == Integer.SIZE ? Byte.SIZE : Short.SIZE;
    for (int shift = width - step; shift >= 0; shift -= step) {
      int group = address.shiftRight(shift).intValue() & ((1 << step) - 1);
      text.append(text.length() > 0 ? (step == Byte.SIZE ? "." : ":") : "");
      text.append(step == Byte.SIZE ? Integer.toString(group) : Integer.toHexString(group));
    }
    return step == Byte.SIZE ? text.toString() : shortened(text.toString());
  }

  /** The groups of zeros at the end, which a block's address has, as two colons. */
  private static String shortened(String text) {
    String shown = text;
    boolean some = false;
    while (shown.endsWith(":0")) {
      shown = shown.substring(0, shown.length() - 2);
      some = true;
    }
    return some ? shown + "::" : shown;
  }
}
