package io.github.vpcelint.template;

import java.util.Optional;

/**
 * What a document is.
 *
 * @param kind what it is read as; empty when it is passed over
 * @param reason why it is passed over, or an empty string
 */
record Recognition(Optional<InputKind> kind, String reason) {
  static Recognition as(InputKind kind) {
    return new Recognition(Optional.of(kind), "");
  }

  static Recognition passedOver(String reason) {
    return new Recognition(Optional.empty(), reason);
  }
}
