package io.github.vpcelint.rules.effect;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.Denials;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyDocument;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Shadow;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import java.util.List;
import java.util.Optional;

/** What the rules about the effect of a policy ask of it, and how they show a request. */
final class Effects {
  private Effects() {}

  static boolean hasDeny(EndpointPolicy policy) {
    for (Statement statement : policy.document().statements()) {
      if (statement.denies()) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a statement that is, or may be meant as, an Allow. */
  static boolean hasOther(PolicyDocument document) {
    for (Statement statement : document.statements()) {
      if (!statement.denies()) {
        return true;
      }
    }
    return false;
  }

  /** The first statement that is no Deny, of a policy that has one. */
  static Statement firstAllow(EndpointPolicy policy) {
    for (Statement statement : policy.document().statements()) {
      if (!statement.denies()) {
        return statement;
      }
    }
    throw new IllegalArgumentException("the policy has only Denies");
  }

  /** Whether the elements that a statement must have can be read. */
  static boolean isReadable(Statement statement) {
    return statement.action().isPresent()
        && statement.resource().isPresent()
        && statement.principal().isPresent()
        && !isEmpty(statement.action().get())
        && !isEmpty(statement.resource().get());
  }

  private static boolean isEmpty(PatternElement element) {
    return element.complete() && element.patterns().isEmpty();
  }

  static boolean isReadableAllow(Statement statement) {
    return statement.allows() && isReadable(statement);
  }

  static Denials denials(EndpointPolicy policy, CheckContext context) {
    return new Denials(policy.document(), context.servicesBehind(policy), context.catalog());
  }

  /** Whether no request certainly passes a policy that has Allows. */
  static boolean grantsNothing(EndpointPolicy policy, CheckContext context) {
    boolean nothing = policy.document().complete() && hasOther(policy.document());
    for (Statement statement : policy.document().statements()) {
      nothing = nothing && (statement.denies() || !whyNot(statement, policy, context).isEmpty());
    }
    return nothing;
  }

  /** Why an Allow lets no request through; empty if it may let one through. */
  static String whyNot(Statement allow, EndpointPolicy policy, CheckContext context) {
    if (!isReadableAllow(allow)) {
      return "";
    }
    if (isOfOtherServices(allow, policy, context)) {
      return "no action of " + allow.title() + " is called through this endpoint";
    }
    if (!hasDeny(policy)) {
      return "";
    }
    Shadow shadow = denials(policy, context).over(allow);
    return shadow.isWhole() ? denied(shadow.example().orElseThrow()) : "";
  }

  /** Whether every action that an Allow names exists, and is of a service that is elsewhere. */
  private static boolean isOfOtherServices(
      Statement allow, EndpointPolicy policy, CheckContext context) {
    List<Service> behind = context.servicesBehind(policy);
    PatternElement element = allow.action().orElseThrow();
    boolean elsewhere = !behind.isEmpty() && !element.negated() && element.complete();
    for (PolicyText text : element.patterns()) {
      ActionPattern pattern = ActionPattern.of(text);
      Optional<Service> service = pattern.service(context.catalog());
      elsewhere =
          elsewhere
              && service.isPresent()
              && !behind.contains(service.get())
              && !pattern.widest(service.get()).isEmpty();
    }
    return elsewhere && !element.patterns().isEmpty();
  }

  /** The request that an Allow is for and a Deny stops, in words. */
  static String denied(Shadow.Example example) {
    return "a call of "
        + example.action()
        + (example.resource().equals("*") ? "" : " on " + example.resource())
        + ", for example, is stopped by "
        + example.deny().title();
  }

  static String titles(List<Statement> statements) {
    StringBuilder titles = new StringBuilder();
    for (Statement statement : statements) {
      titles.append(titles.length() == 0 ? "" : " and ").append(statement.title());
    }
    return titles.toString();
  }
}
