package io.github.vpcelint.rules.template;

import io.github.vpcelint.estate.Attachment;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An endpoint whose one policy is set in two places. */
public final class PolicySetTwice implements Rule {
  private static final String HELP =
      "keep one of the two: the policy of the endpoint itself, or one aws_vpc_endpoint_policy";

  @Override
  public void check(CheckContext context) {
    List<Attachment> policies = new ArrayList<>();
    for (Attachment attachment : context.estate().attachments()) {
      if (attachment.kind() == Attachment.Kind.POLICY) {
        againstEndpoint(attachment, context);
        for (Attachment before : policies) {
          againstAnother(before, attachment, context);
        }
        policies.add(attachment);
      }
    }
  }

  private static void againstEndpoint(Attachment attachment, CheckContext context) {
    Optional<Contest> contest = Contest.of(attachment, context);
    if (contest.isEmpty()) {
      return;
    }
    Attachment.Host host = contest.get().host();
    if (Equality.of(host.own().value(), attachment.value().value()) == Truth.YES) {
      return;
    }
    context
        .find(
            attachment.value().keySpan(),
            attachment.declaration().name()
                + " sets the policy of "
                + contest.get().endpoint()
                + ", which sets one itself. An endpoint has one policy: each apply puts one of the"
                + " two in the place of the other")
        .help(HELP)
        .related(host.own().keySpan(), contest.get().endpoint() + " sets its policy here")
        .about(attachment.declaration().name())
        .when(contest.get().when())
        .report();
  }

  private static void againstAnother(Attachment first, Attachment second, CheckContext context) {
    if (!first.sharesHost(second)
        || Equality.of(first.value().value(), second.value().value()) == Truth.YES) {
      return;
    }
    context
        .find(
            second.value().keySpan(),
            second.declaration().name()
                + " sets the policy of "
                + second.host().orElseThrow().endpoint().name()
                + ", and so does "
                + first.declaration().name()
                + ". An endpoint has one policy: each apply puts one of the two in the place of the"
                + " other")
        .help("write the statements of both into one aws_vpc_endpoint_policy")
        .related(first.value().keySpan(), first.declaration().name() + " sets it here")
        .about(second.declaration().name())
        .when(first.declaration().when())
        .when(second.declaration().when())
        .report();
  }
}
