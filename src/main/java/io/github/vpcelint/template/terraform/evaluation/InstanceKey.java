package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/** Instance keys as they stand in addresses: {@code [0]}, {@code ["a"]}. */
public final class InstanceKey {
  private InstanceKey() {}

  /** The key that a value is; nothing when it is not known. */
  public static Optional<String> of(Value key) {
    Optional<String> text = key.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(key instanceof NumberValue ? "[" + text.get() + "]" : quoted(text.get()));
  }

  /** A text as a key. */
  static String quoted(String key) {
    StringBuilder quoted = new StringBuilder("[\"");
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.append("\"]").toString();
  }
}
