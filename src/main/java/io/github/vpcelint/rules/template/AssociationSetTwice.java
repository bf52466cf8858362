package io.github.vpcelint.rules.template;

import io.github.vpcelint.estate.Attachment;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Subnets, route tables or security groups that an endpoint and an association both set. */
public final class AssociationSetTwice implements Rule {
  @Override
  public void check(CheckContext context) {
    List<Attachment> replacing = new ArrayList<>();
    for (Attachment attachment : context.estate().attachments()) {
      switch (attachment.kind()) {
        case SUBNET -> againstEndpoint(attachment, "subnets", context);
        case ROUTE_TABLE -> againstEndpoint(attachment, "route tables", context);
        case SECURITY_GROUP -> {
          againstEndpoint(attachment, "security groups", context);
          for (Attachment before : replacing) {
            replacedTwice(before, attachment, context);
          }
          replacing.add(attachment);
        }
        case POLICY, PRIVATE_DNS -> {}
      }
    }
  }

  private static void againstEndpoint(Attachment attachment, String what, CheckContext context) {
    Optional<Contest> contest = Contest.of(attachment, context);
    if (contest.isEmpty()) {
      return;
    }
    Attachment.Host host = contest.get().host();
    String endpoint = contest.get().endpoint();
    String argument = host.own().name();
    context
        .find(
            attachment.value().keySpan(),
            attachment.declaration().name()
                + " adds to the "
                + what
                + " of "
                + endpoint
                + ", which lists its own in "
                + argument
                + ". That list is complete for Terraform: the next apply takes off what the"
                + " association has added")
        .help(
            "move it into "
                + argument
                + " of "
                + endpoint
                + ", or leave "
                + argument
                + " out and use associations only")
        .related(host.own().keySpan(), endpoint + " lists its " + what + " here")
        .about(attachment.declaration().name())
        .when(contest.get().when())
        .report();
  }

  private static void replacedTwice(Attachment first, Attachment second, CheckContext context) {
    if (!first.sharesHost(second)) {
      return;
    }
    Condition both =
        first
            .replacesDefault()
            .isTruth(true, false)
            .and(second.replacesDefault().isTruth(true, false));
    context
        .find(
            second.replacesDefault().keySpan(),
            second.declaration().name()
                + " replaces the default security group of "
                + second.host().orElseThrow().endpoint().name()
                + ", which "
                + first.declaration().name()
                + " has replaced already: at most one association of an endpoint can")
        .help("leave replace_default_association out of one of the two")
        .related(first.replacesDefault().keySpan(), first.declaration().name())
        .about(second.declaration().name())
        .when(first.declaration().when())
        .when(second.declaration().when())
        .when(both)
        .report();
  }
}
