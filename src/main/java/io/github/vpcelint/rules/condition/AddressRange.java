package io.github.vpcelint.rules.condition;

import java.util.Optional;

/**
 * A range of IP addresses as a condition writes it: {@code 10.0.0.0/16}, {@code 2001:db8::/32}, or
 * a single address (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress">source</a>).
 */
final class AddressRange {
  private final int[] bytes;
  private final int length;

  private AddressRange(int[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** Reads a range; nothing if it is none. */
  static Optional<AddressRange> parse(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    Optional<int[]> bytes = AddressText.parse(address);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    int bits = bytes.get().length * 8;
    int length = slash < 0 ? bits : AddressText.number(text.substring(slash + 1), bits);
    return length < 0 ? Optional.empty() : Optional.of(new AddressRange(bytes.get(), length));
  }

  /** Whether bits are set that the length leaves out, so that they do not count. */
  boolean hasHostBits() {
    for (int bit = length; bit < bytes.length * 8; bit++) {
      if (bit(bit)) {
        return true;
      }
    }
    return false;
  }

  /** The same range without bits that do not count, in its usual notation. */
  String network() {
    int[] network = new int[bytes.length];
    for (int i = 0; i < network.length; i++) {
      int kept = Math.max(0, Math.min(8, length - i * 8));
      network[i] = bytes[i] & (0xff << (8 - kept));
    }
    return AddressText.write(network) + "/" + length;
  }

  /** Whether every address of another range is in this one. */
  boolean contains(AddressRange other) {
    if (bytes.length != other.bytes.length || length > other.length) {
      return false;
    }
    for (int bit = 0; bit < length; bit++) {
      if (bit(bit) != other.bit(bit)) {
        return false;
      }
    }
    return true;
  }

  private boolean bit(int index) {
    return (bytes[index / 8] & (0x80 >> (index % 8))) != 0;
  }
}
