package io.github.vpcelint.policy;

import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.value.MapValue;
import java.util.List;
import java.util.Optional;

/**
 * The elements of the policy language (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">source</a>).
 * Their names are told apart by letter case.
 */
public final class PolicyGrammar {
  /** The elements of a document. */
  public static final List<String> DOCUMENT = List.of("Version", "Id", "Statement");

  /** The elements of a statement. */
  public static final List<String> STATEMENT =
      List.of(
          "Sid",
          "Effect",
          "Principal",
          "NotPrincipal",
          "Action",
          "NotAction",
          "Resource",
          "NotResource",
          "Condition");

  private PolicyGrammar() {}

  /**
   * The element that an unknown key was probably meant to be; nothing if that one is there, too.
   */
  public static Optional<String> meant(String key, List<String> elements, MapValue map) {
    Optional<String> nearest = NearestName.closest(key, elements);
    return nearest.isPresent() && map.field(nearest.get()).isEmpty() ? nearest : Optional.empty();
  }

  /** Whether some key of an object was probably meant to be an element that is not there. */
  public static boolean isMisspelt(String element, List<String> elements, MapValue map) {
    for (MapValue.Field field : map.fields()) {
      Optional<String> key = field.key().text();
      if (key.isPresent() && !elements.contains(key.get())) {
        Optional<String> meant = meant(key.get(), elements, map);
        if (meant.isPresent() && meant.get().equals(element)) {
          return true;
        }
      }
    }
    return false;
  }
}
