package io.github.vpcelint.template.terraform.function;

import java.math.BigInteger;

/**
 * A range of addresses of IP version 4 or 6.
 *
 * @param first its first address
 * @param prefix length of its prefix in bits
 * @param bits length of an address in bits: 32 or 128
 */
record AddressBlock(BigInteger first, int prefix, int bits) {
  private static final int MOST_NEW_BITS = 32;

  /** The range that {@code 10.0.0.0/16} is. */
  static AddressBlock parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new InvalidCall("\"" + text + "\" is no address range.");
    }
    String address = text.substring(0, slash);
    int bits = address.indexOf(':') >= 0 ? 128 : 32;
    BigInteger number = bits == 32 ? version4(address) : version6(address);
    int prefix = number(text.substring(slash + 1), 10, bits);
    BigInteger size = BigInteger.ONE.shiftLeft(bits - prefix);
    return new AddressBlock(number.subtract(number.mod(size)), prefix, bits);
  }

  private static int number(String text, int radix, int most) {
    try {
      boolean digits = !text.isEmpty() && Character.digit(text.charAt(0), radix) >= 0;
      int number = digits ? Integer.parseInt(text, radix) : -1;
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException notOne) {
      // falls through to the refusal below
    }
    throw new InvalidCall("\"" + text + "\" has no place in an address.");
  }

  private static BigInteger version4(String address) {
    BigInteger number = BigInteger.ZERO;
    int start = 0;
    for (int i = 0; i < 4; i++) {
      int dot = address.indexOf('.', start);
      int end = i == 3 || dot < 0 ? address.length() : dot;
      String part = address.substring(Math.min(start, end), end);
      if (part.length() > 1 && part.charAt(0) == '0') {
        throw new InvalidCall("\"" + address + "\" is no address.");
      }
      number = number.shiftLeft(8).add(BigInteger.valueOf(number(part, 10, 255)));
      start = end + 1;
    }
    return number;
  }

  private static BigInteger version6(String address) {
    int gap = address.indexOf("::");
    if (gap < 0) {
      return groups(address, 8);
    }
    String before = address.substring(0, gap);
    String after = address.substring(gap + 2);
    int left = count(before);
    int right = count(after);
    if (left + right > 7) {
      throw new InvalidCall("\"" + address + "\" is no address.");
    }
    return groups(before, left).shiftLeft(16 * (8 - left)).add(groups(after, right));
  }

  private static int count(String groups) {
    int count = groups.isEmpty() ? 0 : 1;
    for (int i = 0; i < groups.length(); i++) {
      count += groups.charAt(i) == ':' ? 1 : 0;
    }
    return count;
  }

  private static BigInteger groups(String text, int count) {
    if (count(text) != count) {
      throw new InvalidCall("\"" + text + "\" is no address.");
    }
    BigInteger number = BigInteger.ZERO;
    int start = 0;
    for (int i = 0; i < count; i++) {
      int colon = text.indexOf(':', start);
      int end = colon < 0 ? text.length() : colon;
      number = number.shiftLeft(16);
      number = number.add(BigInteger.valueOf(number(text.substring(start, end), 16, 0xffff)));
      start = end + 1;
    }
    return number;
  }

  BigInteger size() {
    return BigInteger.ONE.shiftLeft(bits - prefix);
  }

  AddressBlock subnet(int newBits, BigInteger index) {
    AddressBlock start = new AddressBlock(first, checked(newBits), bits);
    boolean fits = index.signum() >= 0 && index.compareTo(BigInteger.ONE.shiftLeft(newBits)) < 0;
    if (!fits) {
      throw new InvalidCall("The range has no subnet of this number.");
    }
    return new AddressBlock(first.add(start.size().multiply(index)), start.prefix(), bits);
  }

  AddressBlock subnetFrom(BigInteger from, int newBits) {
    AddressBlock one = new AddressBlock(from, checked(newBits), bits);
    BigInteger over = from.subtract(first).mod(one.size());
    BigInteger start = over.signum() == 0 ? from : from.add(one.size()).subtract(over);
    if (start.add(one.size()).compareTo(first.add(size())) > 0) {
      throw new InvalidCall("The range has no room for another subnet.");
    }
    return new AddressBlock(start, one.prefix(), bits);
  }

  private int checked(int newBits) {
    boolean possible = newBits >= 0 && newBits <= MOST_NEW_BITS && prefix + newBits <= bits;
    if (!possible) {
      throw new InvalidCall("The range cannot be divided by so many bits.");
    }
    return prefix + newBits;
  }

  /** An address of the range; a negative number counts from the end. */
  String host(BigInteger number) {
    BigInteger offset = number.signum() < 0 ? size().add(number) : number;
    if (offset.signum() < 0 || offset.compareTo(size()) >= 0) {
      throw new InvalidCall("The range has no address of this number.");
    }
    return address(first.add(offset));
  }

  String mask() {
    if (bits != 32) {
      throw new InvalidCall("Only ranges of IP version 4 have a mask.");
    }
    BigInteger all = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);
    return address(all.subtract(size().subtract(BigInteger.ONE)));
  }

  String shown() {
    return address(first) + "/" + prefix;
  }

  private String address(BigInteger address) {
    int part = bits == 32 ? 8 : 16;
    int[] parts = new int[bits / part];
    BigInteger rest = address;
    for (int i = parts.length - 1; i >= 0; i--) {
      parts[i] = rest.intValue() & ((1 << part) - 1);
      rest = rest.shiftRight(part);
    }
    return bits == 32
        ? parts[0] + "." + parts[1] + "." + parts[2] + "." + parts[3]
        : version6(parts);
  }

  /** The longest row of zeros is left out, the first one of several (RFC 5952). */
  private static String version6(int[] parts) {
    int gap = -1;
    int length = 1;
    for (int i = 0; i < parts.length; i++) {
      int end = i;
      while (end < parts.length && parts[end] == 0) {
        end++;
      }
      if (end - i > length) {
        gap = i;
        length = end - i;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      if (i == gap) {
        text.append("::");
        i += length - 1;
      } else {
        boolean colon = !text.isEmpty() && text.charAt(text.length() - 1) != ':';
        text.append(colon ? ":" : "").append(Integer.toHexString(parts[i]));
      }
    }
    return text.toString();
  }
}
