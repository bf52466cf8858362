package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.UnknownValue;
import java.util.Optional;

/** A host name made of an endpoint's id alone, without the suffix that AWS's names have. */
public final class EndpointHostnameFromId implements Rule {
  @Override
  public void check(CheckContext context) {
    for (TextUse use : context.estate().texts()) {
      for (EndpointHostName name : EndpointHostName.in(use)) {
        if (name.middle().contains("vpce")) {
          check(use, name, context);
        }
      }
    }
  }

  private static void check(TextUse use, EndpointHostName name, CheckContext context) {
    Optional<UnknownValue> id = name.host().hole(name.first());
    if (id.isPresent()) {
      for (VpcEndpoint endpoint : context.estate().endpoints()) {
        Condition built = isIdOf(id.get(), endpoint, context.estate());
        if (built != Condition.never()) {
          report(use, name, Optional.of(endpoint), built, context);
          return;
        }
      }
    } else if (isBareId(name)) {
      report(use, name, Optional.empty(), Condition.always(), context);
    }
  }

  private static Condition isIdOf(UnknownValue id, VpcEndpoint endpoint, Estate estate) {
    UnknownValue own = new UnknownValue(endpoint.declaration().id(), id.span());
    return estate.same(id, own);
  }

  /** An id is 8 or 17 digits, and everything after it is a suffix. */
  private static boolean isBareId(EndpointHostName name) {
    String digits = name.digits().orElse("");
    if (digits.length() != 8 && digits.length() != 17) {
      return false;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void report(
      TextUse use,
      EndpointHostName name,
      Optional<VpcEndpoint> endpoint,
      Condition when,
      CheckContext context) {
    String shown = name.host().value().display();
    context
        .find(
            name.host().span(),
            "\""
                + shown
                + "\" has nothing but the endpoint's id in front of the service. The names that AWS"
                + " gives out carry a random suffix after the id (vpce-ID-SUFFIX…), so this one does"
                + " not resolve")
        .help(help(use, endpoint))
        .about(use.path())
        .when(use.when())
        .when(when)
        .report();
  }

  private static String help(TextUse use, Optional<VpcEndpoint> endpoint) {
    String name = endpoint.isPresent() ? endpoint.get().declaration().name() : "ENDPOINT";
    return use.deployment().language() == Deployment.Language.CLOUDFORMATION
        ? "take the name from the endpoint: !Select [1, !Split [\":\", !Select [0, !GetAtt "
            + name
            + ".DnsEntries]]]"
        : "take the name from the endpoint: "
            + (endpoint.isPresent() ? name : "aws_vpc_endpoint.NAME")
            + ".dns_entry[0].dns_name";
  }
}
