package io.github.vpcelint.estate;

import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;

/**
 * A Region and an account: where a name such as that of an export or of a parameter in Parameter
 * Store means something. What is not known is the same for all stacks of one named deployment, and
 * of all that are in none.
 *
 * @param region the Region; the deployment's name, or an empty text, when it is not known
 * @param account the account; likewise
 */
public record Place(String region, String account) {
  private static final char SEPARATOR = '/';

  /** The place with a Region and an account. */
  public static Place of(Value region, Value account) {
    return new Place(part(region), part(account));
  }

  /** The place that {@link #scope()} stands for. */
  static Place ofScope(String scope) {
    int separator = scope.indexOf(SEPARATOR);
    return separator < 0
        ? new Place("", "")
        : new Place(scope.substring(0, separator), scope.substring(separator + 1));
  }

  /** The place as the scope of a symbol; empty when nothing is known of it. */
  public String scope() {
    return region.isEmpty() && account.isEmpty() ? "" : region + SEPARATOR + account;
  }

  /** Whether this is surely the other place. */
  boolean is(Place other) {
    return region.equals(other.region) && account.equals(other.account);
  }

  /** Whether a deployment can make this the other place. */
  boolean mayBe(Place other) {
    return mayBe(region, other.region) && mayBe(account, other.account);
  }

  private static boolean mayBe(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** One of several is as little known as any. */
  private static String part(Value value) {
    if (value instanceof ChoiceValue choice
        && choice.branches().get(0).when() instanceof Condition.Is is) {
      return is.variable().scope();
    }
    return value instanceof UnknownValue unknown
        ? unknown.symbol().scope()
        : value.text().orElse("");
  }
}
