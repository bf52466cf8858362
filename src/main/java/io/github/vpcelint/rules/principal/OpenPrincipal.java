package io.github.vpcelint.rules.principal;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.Perimeter;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.ResourceOwner;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An Allow for everyone that nothing ties to callers or resources that its author knows. */
public final class OpenPrincipal implements StatementRule {
  private static final int MOST_NAMES = 3;

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<PolicyText> everyone = everyone(statement);
    if (!statement.allows() || everyone.isEmpty()) {
      return;
    }
    Perimeter perimeter = perimeter(statement, policy, context);
    List<PolicyText> open = new ArrayList<>();
    Truth tied =
        perimeter
            .ties()
            .or(tiesResources(statement, open))
            .or(deniedToOthers(statement, policy, context));
    if (tied == Truth.UNKNOWN) {
      context.undecided(
          everyone.get().span(),
          "whether " + statement.title() + " is tied to known accounts depends on unknown values");
    } else if (tied == Truth.NO) {
      FindingBuilder finding =
          context
              .find(everyone.get().span(), message(statement, open))
              .help(help(policy))
              .in(policy, statement, "Principal")
              .when(everyone.get().when());
      addReasons(perimeter, finding);
      addExceptions(policy, finding);
      finding.report();
    }
  }

  private static Optional<PolicyText> everyone(Statement statement) {
    if (statement.principal().isPresent() && !statement.principal().get().negated()) {
      for (PrincipalElement.Entry entry : statement.principal().get().entries()) {
        if (entry.everyone()) {
          return Optional.of(entry.principal());
        }
      }
    }
    return Optional.empty();
  }

  private static Perimeter perimeter(
      Statement statement, EndpointPolicy policy, CheckContext context) {
    boolean variables = policy.document().hasVariables();
    return new Perimeter(statement.condition(), variables, context.catalog());
  }

  private static Truth tiesResources(Statement statement, List<PolicyText> open) {
    Optional<PatternElement> resource = statement.resource();
    if (resource.isEmpty() || resource.get().negated()) {
      return Truth.NO;
    }
    Truth known = resource.get().complete() ? Truth.YES : Truth.UNKNOWN;
    for (PolicyText pattern : resource.get().patterns()) {
      Truth here = ResourceOwner.isKnown(pattern);
      if (here == Truth.NO) {
        open.add(pattern);
      }
      known = known.and(here == Truth.YES || pattern.always() ? here : Truth.UNKNOWN);
    }
    return known;
  }

  /** Whether some Deny takes back all of the statement from everybody but known callers. */
  private static Truth deniedToOthers(
      Statement allow, EndpointPolicy policy, CheckContext context) {
    Truth denied = Truth.NO;
    for (Statement deny : policy.document().statements()) {
      if (deny.denies() && meetsEveryone(deny)) {
        Truth here =
            covers(deny.action(), allow.action(), true)
                .and(covers(deny.resource(), allow.resource(), false));
        here = here == Truth.NO ? here : here.and(perimeter(deny, policy, context).tiesOthers());
        boolean sometimes = here == Truth.YES && deny.when() != Condition.always();
        denied = denied.or(sometimes ? Truth.UNKNOWN : here);
      }
    }
    return denied;
  }

  /** Whether a Deny meets all callers, or all but the ones that it names. */
  private static boolean meetsEveryone(Statement deny) {
    return everyone(deny).isPresent()
        || (deny.principal().isPresent() && deny.principal().get().negated());
  }

  private static Truth covers(
      Optional<PatternElement> wide, Optional<PatternElement> narrow, boolean ignoresCase) {
    return wide.isEmpty() || narrow.isEmpty()
        ? Truth.UNKNOWN
        : wide.get().covers(narrow.get(), ignoresCase);
  }

  private static String message(Statement statement, List<PolicyText> open) {
    return "anyone with credentials of any AWS account may call "
        + actions(statement)
        + resources(statement, open)
        + " through this endpoint: "
        + statement.title()
        + " ties neither the caller nor the resource to an account or organization that you know";
  }

  private static String actions(Statement statement) {
    if (statement.action().isEmpty()) {
      return "what is allowed";
    }
    PatternElement action = statement.action().get();
    String names = NameList.of(action.display(), MOST_NAMES);
    if (action.negated()) {
      return "everything but " + names;
    }
    return names.equals("*") ? "every action" : names;
  }

  private static String resources(Statement statement, List<PolicyText> open) {
    List<String> names = new ArrayList<>();
    for (PolicyText pattern : open) {
      names.add(pattern.display());
    }
    if (!names.isEmpty()) {
      return names.contains("*") ? " on every resource" : " on " + NameList.of(names, MOST_NAMES);
    }
    return statement.resource().isPresent()
        ? " on all resources but " + NameList.of(statement.resource().get().display(), MOST_NAMES)
        : "";
  }

  private static String help(EndpointPolicy policy) {
    Optional<String> account = policy.deployment().account().text();
    String condition =
        account.isPresent()
            ? "\"aws:PrincipalAccount\": \""
                + account.get()
                + "\", \"aws:ResourceAccount\": \""
                + account.get()
                + "\""
            : "\"aws:PrincipalOrgID\": \"o-YOURORGID\", \"aws:ResourceOrgID\": \"o-YOURORGID\"";
    return "add \"Condition\": {\"StringEquals\": {" + condition + "}}";
  }

  private static void addReasons(Perimeter perimeter, FindingBuilder finding) {
    for (Perimeter.Gap gap : perimeter.gaps()) {
      String key = gap.entry().key().key().display();
      finding.related(gap.entry().key().keySpan(), key + " is no tie: " + gap.reason());
    }
  }

  /** A Deny of certain callers looks like a limit: say that it leaves everybody else. */
  private static void addExceptions(EndpointPolicy policy, FindingBuilder finding) {
    for (Statement deny : policy.document().statements()) {
      if (deny.denies()
          && deny.principal().isPresent()
          && !deny.principal().get().negated()
          && everyone(deny).isEmpty()) {
        finding.related(
            deny.principal().get().field().keySpan(),
            deny.title() + " denies these callers only; all others get through");
      }
    }
  }
}
