package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.Value;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Functions that hash texts and files. Loaded only by configuration that calls them. */
public final class HashFunctions {
  private static final String IN_BASE64 = "base64";

  private HashFunctions() {}

  static Optional<Value> call(Call call) {
    if (call.name().equals("uuidv5")) {
      return uuid(call);
    }
    call.expect(1, 1);
    Optional<String> text = call.text(0);
    return text.isPresent()
        ? call.result(of(call.name(), text.get().getBytes(StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  /**
   * A hash as a text.
   *
   * @param function the function that wants it: {@code md5}, {@code base64sha256} …
   */
  public static String of(String function, byte[] bytes) {
    boolean inBase64 = function.startsWith(IN_BASE64);
    byte[] hash = hash(inBase64 ? function.substring(IN_BASE64.length()) : function, bytes);
    return inBase64 ? Base64.getEncoder().encodeToString(hash) : HexFormat.of().formatHex(hash);
  }

  private static byte[] hash(String function, byte[] bytes) {
    String algorithm =
        switch (function) {
          case "md5" -> "MD5";
          case "sha1" -> "SHA-1";
          case "sha256" -> "SHA-256";
          default -> "SHA-512";
        };
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(algorithm + " is missing in this Java", missing);
    }
  }

  /**
   * An identifier made of a namespace and a name.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.5">RFC 9562, UUID version 5</a>
   */
  private static Optional<Value> uuid(Call call) {
    call.expect(2, 2);
    Optional<String> namespace = call.text(0);
    Optional<String> name = call.text(1);
    if (namespace.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    UUID outer = namespace(namespace.get());
    byte[] bytes = name.get().getBytes(StandardCharsets.UTF_8);
    ByteBuffer both = ByteBuffer.allocate(16 + bytes.length);
    both.putLong(outer.getMostSignificantBits()).putLong(outer.getLeastSignificantBits());
    byte[] hash = Arrays.copyOf(hash("sha1", both.put(bytes).array()), 16);
    hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
    hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
    ByteBuffer made = ByteBuffer.wrap(hash);
    return call.result(new UUID(made.getLong(), made.getLong()).toString());
  }

  private static UUID namespace(String name) {
    String known =
        switch (name) {
          case "dns" -> "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
          case "url" -> "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
          case "oid" -> "6ba7b812-9dad-11d1-80b4-00c04fd430c8";
          case "x500" -> "6ba7b814-9dad-11d1-80b4-00c04fd430c8";
          default -> name;
        };
    try {
      return UUID.fromString(known);
    } catch (IllegalArgumentException notOne) {
      throw new InvalidCall("uuidv5 needs a namespace.");
    }
  }
}
