package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.value.Truth;
import java.util.Locale;
import java.util.Optional;

/**
 * Keys that no request carries together, because each of them tells of another kind of caller (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">source</a>).
 */
final class ExclusiveKeys {
  /** A kind of caller. */
  enum Caller {
    /** A service of AWS with its own principal. */
    SERVICE("a service of AWS"),
    /** An IAM user. */
    USER("an IAM user"),
    /** A session of a role that a certain service of AWS has made for what runs in it. */
    ROLE_SESSION("a role's session"),
    /** A principal of an account in an organization. */
    MEMBER("a principal of an organization");

    private final String label;

    Caller(String label) {
      this.label = label;
    }

    /** The kind in words. */
    String label() {
      return label;
    }
  }

  private ExclusiveKeys() {}

  /** The kind of caller that a clause demands; nothing if it can be true for several. */
  static Optional<Caller> demandedBy(Clause clause) {
    if (clause.entry().withoutKey() != Truth.NO || clause.entry().keyName().isEmpty()) {
      return Optional.empty();
    }
    return switch (clause.entry().keyName().get().toLowerCase(Locale.ROOT)) {
      case "aws:principalisawsservice" ->
          clause.isOf(OperatorFamily.BOOL) && isTrue(clause)
              ? Optional.of(Caller.SERVICE)
              : Optional.empty();
      case "aws:sourcearn",
          "aws:sourceaccount",
          "aws:sourceorgid",
          "aws:sourceorgpaths",
          "aws:principalservicename",
          "aws:principalservicenameslist" ->
          Optional.of(Caller.SERVICE);
      case "aws:username" -> Optional.of(Caller.USER);
      case "aws:ec2instancesourcevpc",
          "aws:ec2instancesourceprivateipv4",
          "ec2:roledelivery",
          "ec2:sourceinstancearn",
          "lambda:sourcefunctionarn",
          "ssm:sourceinstancearn",
          "codebuild:buildarn",
          "codebuild:projectarn",
          "aws:chatbotsourcearn" ->
          Optional.of(Caller.ROLE_SESSION);
      case "aws:principalorgid", "aws:principalorgpaths" -> Optional.of(Caller.MEMBER);
      default -> Optional.empty();
    };
  }

  private static boolean isTrue(Clause clause) {
    for (PolicyText value : clause.values()) {
      if (!value.value().truth().orElse(false)) {
        return false;
      }
    }
    return !clause.values().isEmpty() && clause.entry().complete();
  }

  /** Whether nobody is a caller of both kinds. */
  static boolean exclude(Caller one, Caller other) {
    if (one == other) {
      return false;
    }
    boolean service = one == Caller.SERVICE || other == Caller.SERVICE;
    boolean member = one == Caller.MEMBER || other == Caller.MEMBER;
    return service || !member;
  }
}
