package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.ConditionKey;
import io.github.vpcelint.catalog.Service;
import java.util.Optional;

/**
 * The variable part of condition keys that stand for many, such as the tag's key in {@code
 * aws:ResourceTag/${TagKey}}.
 */
final class TagKey {
  private static final String VARIABLE = "${";

  private TagKey() {}

  /** The key that a clause names without its variable part: {@code aws:ResourceTag/${TagKey}}. */
  static Optional<String> missingIn(Clause clause) {
    Optional<String> written = clause.entry().keyName();
    return written.isEmpty() || clause.key().isPresent()
        ? Optional.empty()
        : missingIn(written.get(), clause.context().catalog());
  }

  private static Optional<String> missingIn(String written, Catalog catalog) {
    for (String name : catalog.globalConditionKeys().names()) {
      if (isBeginning(written, name)) {
        return Optional.of(name);
      }
    }
    int colon = written.indexOf(':');
    Optional<Service> service =
        colon < 0 ? Optional.empty() : catalog.service(written.substring(0, colon));
    if (service.isPresent()) {
      for (ConditionKey key : service.get().conditionKeys()) {
        if (isBeginning(written, key.name())) {
          return Optional.of(key.name());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text is a name as far as its variable part, with or without the sign before it. */
  private static boolean isBeginning(String written, String name) {
    int variable = name.indexOf(VARIABLE);
    return variable > 0
        && (written.equalsIgnoreCase(name.substring(0, variable))
            || written.equalsIgnoreCase(name.substring(0, variable - 1)));
  }

  /** A name, its variable part replaced by what stands at its place in a text like it. */
  static String filledAs(String name, String written) {
    int variable = name.indexOf(VARIABLE);
    if (variable <= 0) {
      return name;
    }
    int sign = written.indexOf(name.charAt(variable - 1), written.indexOf(':') + 1);
    return sign < 0 ? name : name.substring(0, variable) + written.substring(sign + 1);
  }
}
