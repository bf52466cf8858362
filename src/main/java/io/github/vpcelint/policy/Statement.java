package io.github.vpcelint.policy;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import java.util.Optional;

/**
 * One statement of a policy, as far as it can be read: an element that is missing or has the wrong
 * shape is empty here and stands in {@link #map} as it was written.
 *
 * @param index position in the policy, from 0
 * @param map the statement as it was written
 * @param when the condition under which the template puts it into the policy
 * @param effect what it does
 * @param principal Principal or NotPrincipal
 * @param action Action or NotAction
 * @param resource Resource or NotResource
 * @param condition Condition
 */
public record Statement(
    int index,
    MapValue map,
    Condition when,
    Effect effect,
    Optional<PrincipalElement> principal,
    Optional<PatternElement> action,
    Optional<PatternElement> resource,
    Optional<ConditionElement> condition) {
  /** The statement's name for its author: its Sid, or its position counted from 1. */
  public String title() {
    Optional<String> sid =
        map.get("Sid").isPresent() ? map.get("Sid").get().text() : Optional.empty();
    return sid.isPresent() && !sid.get().isEmpty()
        ? "statement \"" + sid.get() + "\""
        : "statement " + (index + 1);
  }

  /** The place of the whole statement. */
  public Span span() {
    return map.span();
  }

  /**
   * Whether it is written as a {@code statement} block of Terraform's {@code
   * aws_iam_policy_document}: its elements then have the names of arguments.
   *
   * @see <a
   *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document">
   *     aws_iam_policy_document</a>
   */
  public boolean isBlock() {
    for (MapValue.Field field : map.fields()) {
      switch (field.keySpan().text()) {
        case "actions", "\"actions\"", "not_actions", "\"not_actions\"" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether it allows. */
  public boolean allows() {
    return effect == Effect.ALLOW;
  }

  /** Whether it denies. */
  public boolean denies() {
    return effect == Effect.DENY;
  }
}
