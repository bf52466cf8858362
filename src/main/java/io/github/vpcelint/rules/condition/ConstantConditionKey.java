package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.GlobalConditionKey;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PolicyVariable;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.Truth;
import java.util.List;
import java.util.Optional;

/** A key that has one value in all requests that an endpoint's own policy is asked about. */
public final class ConstantConditionKey implements ClauseRule {
  private static final String VIA_SERVICE = "aws:ViaAWSService";
  private static final String OWN_VPC = "aws:SourceVpc";

  @Override
  public void check(Clause clause) {
    Optional<KeyFacts> facts = clause.operator().isEmpty() ? Optional.empty() : clause.key();
    if (facts.isEmpty() || facts.get().global().isEmpty()) {
      return;
    }
    GlobalConditionKey key = facts.get().global().get();
    if (key.name().equals(RequestedRegion.KEY)) {
      RequestedRegion.check(clause);
    } else if (key.constant()) {
      checkConstant(key, clause);
    } else if (facts.get().lowerCaseName().startsWith("aws:calledvia")
        && !facts.get().lowerCaseName().endsWith("mcp")) {
      checkForwarded(clause.entry().withoutKey() == Truth.NO, clause);
    } else if (key.name().equals(VIA_SERVICE)) {
      checkForwarded(clause.isOf(OperatorFamily.BOOL) && isOnly("true", clause), clause);
    }
  }

  private static void checkConstant(GlobalConditionKey key, Clause clause) {
    Optional<String> service = serviceWithout(key, clause);
    if (service.isPresent()) {
      clause
          .find(
              clause.keySpan(),
              service.get() + " does not set " + clause.keyName() + "; " + clause.whenKeyIsAbsent())
          .help("leave it out: the policy is asked about requests through this endpoint only")
          .report();
    } else if (!comparesWithCaller(clause)) {
      clause
          .find(
              clause.keySpan(),
              clause.keyName()
                  + " is the same in every request through this endpoint, so "
                  + outcome(clause))
          .help(
              "leave it out here; the key is for policies of roles and resources, which see requests"
                  + " from everywhere")
          .report();
    }
  }

  /** The service behind the endpoint, when it is known and never sets the key. */
  private static Optional<String> serviceWithout(GlobalConditionKey key, Clause clause) {
    List<Service> behind = clause.context().servicesBehind(clause.policy());
    for (Service service : behind) {
      if (key.canBeSetBy(service.prefix())) {
        return Optional.empty();
      }
    }
    return behind.isEmpty() ? Optional.empty() : Optional.of(behind.get(0).name());
  }

  /** Comparing with the caller's own value is what the key can be used for here. */
  private static boolean comparesWithCaller(Clause clause) {
    for (PolicyText value : clause.values()) {
      if (!PolicyVariable.in(value).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What the condition comes to; certain where the endpoint's VPC can be compared. */
  private static String outcome(Clause clause) {
    Truth equal = isOwnVpc(clause);
    boolean negated = clause.operator().orElseThrow().comparison().negated();
    return switch (negated ? equal.not() : equal) {
      case YES -> clause.operatorName() + " is always true: " + clause.whenAlwaysTrue();
      case NO -> clause.operatorName() + " is never true: " + clause.whenNeverTrue();
      case UNKNOWN ->
          "the condition is either true for all of them or for none: " + eitherWay(clause);
    };
  }

  /** Whether one of the values is the VPC of the endpoint that the policy hangs on. */
  private static Truth isOwnVpc(Clause clause) {
    Optional<VpcEndpoint> endpoint = clause.policy().endpoint();
    boolean equality =
        clause.isOf(OperatorFamily.STRING)
            && !clause.operator().orElseThrow().comparison().wildcards();
    if (endpoint.isEmpty() || !equality || !clause.entry().isAbout(OWN_VPC)) {
      return Truth.UNKNOWN;
    }
    Truth equal = Truth.NO;
    for (Cases.Case item : Cases.items(clause.entry().key().value())) {
      Truth here = Equality.of(item.value(), endpoint.get().vpc().value());
      equal = equal.or(item.when() == Condition.always() ? here : Truth.UNKNOWN);
    }
    return equal;
  }

  private static String eitherWay(Clause clause) {
    String title = clause.statement().title();
    return switch (clause.statement().effect()) {
      case ALLOW -> title + " allows as much without it, or nothing at all";
      case DENY -> title + " denies as much without it, or nothing at all";
      case UNKNOWN, INVALID -> title + " says as much without it, or nothing at all";
    };
  }

  private static void checkForwarded(boolean neverTrue, Clause clause) {
    if (neverTrue) {
      clause
          .find(
              clause.keySpan(),
              "what a service calls for somebody does not come through the endpoint of the first"
                  + " call, so "
                  + clause.keyName()
                  + " never has this value here: "
                  + clause.whenNeverTrue())
          .help("leave it out, or use it in the policies of roles and resources")
          .report();
    }
  }

  private static boolean isOnly(String wanted, Clause clause) {
    for (PolicyText value : clause.values()) {
      if (!value.text().orElse("").equalsIgnoreCase(wanted)) {
        return false;
      }
    }
    return !clause.values().isEmpty() && clause.entry().complete();
  }
}
