package io.github.vpcelint.rules.template;

import io.github.vpcelint.estate.Attachment;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * An endpoint that is given security groups by associations only, none of which takes the place of
 * the VPC's default group.
 */
public final class DefaultSecurityGroupStays implements Rule {
  @Override
  public void check(CheckContext context) {
    List<Attachment> groups = new ArrayList<>();
    for (Attachment attachment : context.estate().attachments()) {
      if (attachment.kind() == Attachment.Kind.SECURITY_GROUP) {
        groups.add(attachment);
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).host().isPresent() && isFirst(i, groups)) {
        check(groups.get(i), groups, context);
      }
    }
  }

  private static boolean isFirst(int index, List<Attachment> groups) {
    for (int i = 0; i < index; i++) {
      if (groups.get(i).sharesHost(groups.get(index))) {
        return false;
      }
    }
    return true;
  }

  private static void check(Attachment first, List<Attachment> groups, CheckContext context) {
    Attachment.Host host = first.host().orElseThrow();
    Condition stays =
        first.declaration().when().and(host.endpoint().when()).and(host.own().isAbsent());
    for (Attachment other : groups) {
      boolean perhaps = other.host().isEmpty() && other != first;
      if (perhaps && mayReplace(other)) {
        context.undecided(
            first.declaration().nameSpan(),
            "the endpoint of " + other.declaration().name() + " is not known");
        return;
      }
      if (other.sharesHost(first)) {
        stays = stays.and(keepsDefault(other));
      }
    }
    String endpoint = host.endpoint().name();
    context
        .find(
            first.declaration().nameSpan(),
            endpoint
                + " is created without security_group_ids, so AWS gives it the default security"
                + " group of the VPC, and "
                + first.declaration().name()
                + " only adds a group: the rules of the default group go on to admit traffic")
        .help(
            "set replace_default_association = true on one of its associations, or list the groups"
                + " in security_group_ids of "
                + endpoint)
        .related(host.endpoint().nameSpan(), endpoint)
        .about(first.declaration().name())
        .when(stays)
        .report();
  }

  private static boolean mayReplace(Attachment other) {
    return other.replacesDefault().written()
        && other.replacesDefault().isTruth(false, false) != Condition.always();
  }

  private static Condition keepsDefault(Attachment other) {
    Condition keeps = other.replacesDefault().isTruth(false, false);
    return other.declaration().when().not().or(keeps);
  }
}
