package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.ArnFormat;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.spelling.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Fields of an ARN that no ARN can have. */
final class MalformedField {
  private static final int ACCOUNT_DIGITS = 12;

  /** What stands for AWS itself where other ARNs have an account. */
  private static final List<String> AWS_ACCOUNTS =
      List.of("aws", "amazon", "aws-marketplace", "cloudfront");

  private MalformedField() {}

  /** A service that no ARN names, or not in these letters. */
  static Optional<FindingBuilder> ofService(Arn arn, CheckContext context) {
    Optional<String> known = arn.known(Arn.Field.SERVICE);
    boolean wild =
        known.isPresent() && (known.get().indexOf('*') >= 0 || known.get().indexOf('?') >= 0);
    if (known.isEmpty() || wild || context.catalog().isInArns(known.get())) {
      return Optional.empty();
    }
    PolicyText field = arn.field(Arn.Field.SERVICE);
    String lower = known.get().toLowerCase(Locale.ROOT);
    if (context.catalog().isInArns(lower)) {
      return Optional.of(
          context
              .find(
                  field.innerSpan(),
                  "the service \"" + known.get() + "\" has capitals, so the ARN matches nothing")
              .help("write \"" + lower + "\"")
              .fix(Fix.respell(field.value(), lower)));
    }
    return Optional.of(unknownService(field, known.get(), context));
  }

  private static FindingBuilder unknownService(
      PolicyText field, String name, CheckContext context) {
    if (name.isEmpty()) {
      return context
          .find(field.innerSpan(), "the ARN names no service: " + MalformedArn.FORM)
          .help("name the service");
    }
    FindingBuilder finding =
        context.find(
            field.innerSpan(),
            "no service is called \""
                + name
                + "\" in ARNs, so this one matches nothing (AWS's list of "
                + context.catalog().date()
                + ")");
    Optional<String> meant = NearestName.closest(name, context.catalog().servicePrefixes());
    return meant.isEmpty()
        ? finding.help("write it as " + MalformedArn.FORM)
        : finding
            .help("did you mean \"" + meant.get() + "\"?")
            .fix(Fix.respell(field.value(), meant.get()));
  }

  /** An account that is none. */
  static Optional<FindingBuilder> ofAccount(Arn arn, CheckContext context) {
    Optional<String> known = arn.known(Arn.Field.ACCOUNT);
    if (known.isEmpty() || known.get().isEmpty() || AWS_ACCOUNTS.contains(known.get())) {
      return Optional.empty();
    }
    String account = known.get();
    int digits = digits(account);
    boolean wild = account.indexOf('*') >= 0 || account.indexOf('?') >= 0;
    if (wild ? digits == 0 : digits == ACCOUNT_DIGITS && account.length() == digits) {
      return Optional.empty();
    }
    if (!wild && digits == 0 && isResourceWithout(arn, account, context)) {
      return Optional.of(fieldMissing(arn, account, context));
    }
    String message =
        wild
            ? "the account \""
                + account
                + "\" mixes digits and a wildcard, which AWS refuses in an endpoint policy"
            : "the account \"" + account + "\" does not have 12 digits";
    return Optional.of(
        context
            .find(arn.field(Arn.Field.ACCOUNT).innerSpan(), message)
            .help("write the account's 12 digits, or \"*\" for any account"));
  }

  /** Whether what stands in the account's field is the beginning of the resource. */
  private static boolean isResourceWithout(Arn arn, String account, CheckContext context) {
    String resource = account + ":" + arn.widest(Arn.Field.RESOURCE);
    for (Service service :
        context.catalog().servicesWithArns(arn.known(Arn.Field.SERVICE).orElse(""))) {
      for (ArnFormat format : context.resourceTypes(service).all()) {
        if (format.type().resource().startsWith(account) && format.resourceMeets(resource)) {
          return true;
        }
      }
    }
    return false;
  }

  private static FindingBuilder fieldMissing(Arn arn, String account, CheckContext context) {
    boolean isAccount = digits(arn.known(Arn.Field.REGION).orElse("")) == ACCOUNT_DIGITS;
    String field = isAccount ? "Region" : "account";
    return context
        .find(
            arn.text().innerSpan(),
            "\""
                + arn.text().display()
                + "\" has five of the six fields of an ARN: the "
                + field
                + " is missing")
        .help(
            "write "
                + MalformedArn.FORM
                + ", with the "
                + field
                + " or \"*\" before \""
                + account
                + "\"");
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits++;
      }
    }
    return digits;
  }
}
