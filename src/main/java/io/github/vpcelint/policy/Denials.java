package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.catalog.Wildcard;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What the Deny statements of a policy take back from its Allows: an explicit Deny goes before
 * every Allow (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">source</a>).
 * Certain where it says so: a request counts as denied only if one Deny is about it in every
 * deployment, whoever calls and whatever else is in the request.
 */
public final class Denials {
  /** More pairs of resources than this are not compared one by one. */
  private static final int MOST_PAIRS = 20_000;

  private final PolicyDocument document;
  private final ActionNames names;
  private final ConditionImplication conditions;

  /**
   * The Denies of a policy.
   *
   * @param behind the services whose requests come through the endpoint; none if not known
   */
  public Denials(PolicyDocument document, List<Service> behind, Catalog catalog) {
    this.document = document;
    this.names = new ActionNames(behind, catalog);
    this.conditions = new ConditionImplication(catalog);
  }

  /** What is taken back from an Allow. */
  public Shadow over(Statement allow) {
    Shadow shadow = new Shadow(allow, names);
    for (Statement deny : document.statements()) {
      if (mayCover(deny, allow)) {
        BitSet resources = shadow.resourcesIn(deny.resource().get());
        if (!resources.isEmpty()) {
          shadow.add(deny, shadow.actionsIn(deny.action().get()), resources);
        }
      }
    }
    return shadow;
  }

  private boolean mayCover(Statement deny, Statement allow) {
    return deny.denies()
        && deny.when() == Condition.always()
        && deny.action().isPresent()
        && deny.resource().isPresent()
        && StatementCover.coversPrincipal(deny, allow)
        && conditions.implies(allow, deny);
  }

  /** The Allow that a Deny may take something back from; nothing if it certainly has no effect. */
  public Optional<Statement> target(Statement deny) {
    for (Statement statement : document.statements()) {
      if (!statement.denies() && mayMeet(deny, statement)) {
        return Optional.of(statement);
      }
    }
    return Optional.empty();
  }

  /** An action that a statement names, spelled out where that is possible. */
  public String firstOf(Statement statement) {
    PatternElement element = statement.action().orElseThrow();
    return element.negated() || element.patterns().isEmpty()
        ? "whatever it names"
        : names.of(element.patterns().get(0)).get(0);
  }

  private boolean mayMeet(Statement deny, Statement allow) {
    boolean readable =
        deny.action().isPresent()
            && allow.action().isPresent()
            && deny.resource().isPresent()
            && allow.resource().isPresent()
            && deny.principal().isPresent()
            && allow.principal().isPresent();
    return !readable
        || (names.mayMeet(deny.action().get(), allow.action().get())
            && mayMeet(deny.resource().get(), allow.resource().get())
            && deny.principal().get().mayShareCaller(allow.principal().get())
            && !conditions.exclude(deny, allow));
  }

  private static boolean mayMeet(PatternElement one, PatternElement other) {
    if (one.negated() && other.negated()) {
      return true;
    }
    if (one.negated() || other.negated()) {
      PatternElement named = one.negated() ? other : one;
      return isOutside(one.negated() ? one : other, named);
    }
    if (!one.complete() || !other.complete()) {
      return true;
    }
    return (long) one.patterns().size() * other.patterns().size() > MOST_PAIRS
        || anyMeet(one, other);
  }

  /** Whether something that an element names may be outside of what a negated one leaves out. */
  private static boolean isOutside(PatternElement negated, PatternElement named) {
    PatternElement exempt = new PatternElement(negated.field(), false, negated.patterns(), true);
    PatternCover cover = new PatternCover(exempt, false);
    for (PolicyText text : named.patterns()) {
      if (!cover.covers(text)) {
        return true;
      }
    }
    return !named.complete();
  }

  private static boolean anyMeet(PatternElement one, PatternElement other) {
    List<Wildcard> others = new ArrayList<>();
    for (PolicyText text : other.patterns()) {
      others.add(Wildcard.of(PatternCover.widest(text)));
    }
    for (PolicyText text : one.patterns()) {
      Wildcard pattern = Wildcard.of(PatternCover.widest(text));
      for (Wildcard each : others) {
        if (pattern.intersects(each)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all requests that an element is about are in another one, however it is written. */
  static boolean coversWhole(PatternElement wide, PatternElement narrow, boolean ignoresCase) {
    return wide.covers(narrow, ignoresCase) == Truth.YES;
  }
}
