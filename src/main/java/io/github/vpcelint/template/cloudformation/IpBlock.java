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
  /** The block that a text such as {@code 10.0.0.0/16} is. */
  static Optional<IpBlock> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 1 || !isAddress(text.substring(0, slash)) || text.length() > slash + 4) {
      return Optional.empty();
    }
    try {
      byte[] bytes = InetAddress.getByName(text.substring(0, slash)).getAddress();
      int width = bytes.length * Byte.SIZE;
      int prefix = Integer.parseInt(text.substring(slash + 1));
      if (prefix < 0 || prefix > width) {
        return Optional.empty();
      }
      BigInteger address = new BigInteger(1, bytes);
      BigInteger first = address.shiftRight(width - prefix).shiftLeft(width - prefix);
      return Optional.of(new IpBlock(first, prefix, width));
    } catch (UnknownHostException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** No letters but those of hexadecimal digits, so that nothing is ever asked of a name server. */
  private static boolean isAddress(String text) {
    boolean six = text.indexOf(':') >= 0;
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = six ? Character.digit(c, 16) >= 0 || c == ':' : c >= '0' && c <= '9';
      dots += c == '.' ? 1 : 0;
      if (!fits && c != '.') {
        return false;
      }
    }
    return six || dots == 3;
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
