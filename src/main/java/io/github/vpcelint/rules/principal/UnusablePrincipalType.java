package io.github.vpcelint.rules.principal;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.value.TextValue;
import java.util.List;
import java.util.Optional;

/** A kind of principal that makes no calls through an endpoint. */
public final class UnusablePrincipalType implements StatementRule {
  /**
   * The kinds.
   *
   * @param reason why there are no such calls, as a sentence about the kind
   * @param help the way out
   */
  private record Kind(String reason, String help) {}

  private static final Kind FEDERATED =
      new Kind(
          "a federated identity calls AWS as a role, so nobody comes through the endpoint as one",
          "name the role that the identity takes on, under AWS");
  private static final Kind SERVICE =
      new Kind(
          "AWS's services hardly ever call through an endpoint in your VPC",
          "write \"Principal\": \"*\" and \"Condition\": {\"Bool\": {\"aws:PrincipalIsAWSService\":"
              + " \"true\"}} for those that do");
  private static final Kind CANONICAL_USER =
      new Kind("only S3 knows canonical user ids", "name the account by its 12 digits, under AWS");

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.principal().isEmpty()) {
      return;
    }
    PrincipalElement element = statement.principal().get();
    Optional<TextValue> reported = Optional.empty();
    for (PrincipalElement.Entry entry : element.entries()) {
      Optional<Kind> kind = kind(entry, policy, context);
      boolean again = reported.isPresent() && reported.get() == entry.key().orElse(null);
      if (kind.isPresent() && !again) {
        reported = entry.key();
        context
            .find(entry.key().orElseThrow().span(), kind.get().reason())
            .help(kind.get().help())
            .in(policy, statement, element.name())
            .when(entry.principal().when())
            .report();
      }
    }
  }

  private static Optional<Kind> kind(
      PrincipalElement.Entry entry, EndpointPolicy policy, CheckContext context) {
    if (entry.isUnder("Federated")) {
      return Optional.of(FEDERATED);
    }
    if (entry.isUnder("Service")) {
      return Optional.of(SERVICE);
    }
    return entry.isUnder("CanonicalUser") && isNotForS3(policy, context)
        ? Optional.of(CANONICAL_USER)
        : Optional.empty();
  }

  private static boolean isNotForS3(EndpointPolicy policy, CheckContext context) {
    List<Service> behind = context.servicesBehind(policy);
    for (Service service : behind) {
      if (service.prefix().startsWith("s3")) {
        return false;
      }
    }
    return !behind.isEmpty();
  }
}
