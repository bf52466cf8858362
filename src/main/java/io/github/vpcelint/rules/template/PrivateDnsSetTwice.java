package io.github.vpcelint.rules.template;

import io.github.vpcelint.estate.Attachment;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Truth;
import java.util.Optional;

/** An endpoint whose private DNS is switched in two places. */
public final class PrivateDnsSetTwice implements Rule {
  @Override
  public void check(CheckContext context) {
    for (Attachment attachment : context.estate().attachments()) {
      if (attachment.kind() == Attachment.Kind.PRIVATE_DNS) {
        check(attachment, context);
      }
    }
  }

  private static void check(Attachment attachment, CheckContext context) {
    // The provider's manual says so of every value, also of the same one in both places.
    Optional<Contest> contest = Contest.regardless(attachment);
    if (contest.isEmpty() || contest.get().host().held() == Truth.NO) {
      return;
    }
    Attachment.Host host = contest.get().host();
    String endpoint = contest.get().endpoint();
    context
        .find(
            attachment.value().keySpan(),
            attachment.declaration().name()
                + " sets private_dns_enabled of "
                + endpoint
                + " to "
                + attachment.value().value().display()
                + ", and the endpoint itself to "
                + host.own().value().display()
                + ". The provider asks for one place: with both, each plan may show a difference")
        .help("leave private_dns_enabled out of " + endpoint)
        .related(host.own().keySpan(), endpoint + " sets it here")
        .about(attachment.declaration().name())
        .when(contest.get().when())
        .report();
  }
}
