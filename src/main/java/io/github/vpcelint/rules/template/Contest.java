package io.github.vpcelint.rules.template;

import io.github.vpcelint.estate.Attachment;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Truth;
import java.util.Optional;

/**
 * An attachment whose endpoint also sets the property in its own declaration.
 *
 * @param attachment the attachment
 * @param host the endpoint
 * @param when the condition under which both set it
 */
record Contest(Attachment attachment, Attachment.Host host, Condition when) {
  /**
   * The contest about an attachment, if there is one. Where only the lifecycle of the endpoint,
   * which a plan does not show, decides about it, that is counted as undecided.
   */
  static Optional<Contest> of(Attachment attachment, CheckContext context) {
    Optional<Contest> found = regardless(attachment);
    if (found.isEmpty() || found.get().host().held() == Truth.NO) {
      return Optional.empty();
    }
    if (found.get().host().held() == Truth.UNKNOWN) {
      String own = found.get().host().own().name();
      context.undecided(
          attachment.declaration().nameSpan(),
          "a plan does not show whether " + found.get().endpoint() + " ignores changes of " + own);
      return Optional.empty();
    }
    return found;
  }

  /** The same, whatever the endpoint's lifecycle is. */
  static Optional<Contest> regardless(Attachment attachment) {
    if (attachment.host().isEmpty()) {
      return Optional.empty();
    }
    Attachment.Host host = attachment.host().get();
    Condition own = host.own().isSet();
    if (own == Condition.never()) {
      return Optional.empty();
    }
    Condition both = own.and(attachment.declaration().when()).and(host.endpoint().when());
    return Optional.of(new Contest(attachment, host, both));
  }

  /** The endpoint's name. */
  String endpoint() {
    return host.endpoint().name();
  }
}
