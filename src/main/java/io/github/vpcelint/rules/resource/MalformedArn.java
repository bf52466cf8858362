package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.spelling.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A resource that is no ARN, or an ARN with a field that no ARN can have. */
public final class MalformedArn implements StatementRule {
  private static final String FORM = "arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE";
  private static final int ACCOUNT_DIGITS = 12;

  /** What stands for AWS itself where other ARNs have an account. */
  private static final List<String> AWS_ACCOUNTS =
      List.of("aws", "amazon", "aws-marketplace", "cloudfront");

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.resource().isEmpty()) {
      return;
    }
    PatternElement element = statement.resource().get();
    for (PolicyText text : element.patterns()) {
      Optional<FindingBuilder> finding = check(Arn.of(text), policy, context);
      if (finding.isPresent()) {
        finding.get().in(policy, statement, element.name()).when(text.when()).report();
      }
    }
  }

  private static Optional<FindingBuilder> check(
      Arn arn, EndpointPolicy policy, CheckContext context) {
    return switch (arn.form()) {
      case EVERYTHING, UNKNOWN -> Optional.empty();
      case NO_ARN -> Optional.of(noArn(arn, policy, context));
      case TOO_SHORT -> Optional.of(tooShort(arn, context));
      case ARN -> fields(arn, context);
    };
  }

  private static FindingBuilder noArn(Arn arn, EndpointPolicy policy, CheckContext context) {
    PolicyText text = arn.text();
    String shown = text.display();
    FindingBuilder finding =
        context.find(
            text.innerSpan(),
            "\"" + shown + "\" is neither \"*\" nor an ARN, which begins with \"arn:\"");
    String lower = shown.toLowerCase(Locale.ROOT);
    if (lower.startsWith("arn:")) {
      return finding
          .help("write \"arn\" in small letters")
          .fix(Fix.respell(text.part(0, 3).value(), "arn"));
    }
    if (lower.startsWith("aws:") || lower.startsWith("aws-")) {
      String whole = "arn:" + shown;
      return finding.help("write \"" + whole + "\"").fix(Fix.respell(text.value(), whole));
    }
    for (Service service : context.servicesBehind(policy)) {
      if (service.prefix().equals("s3") && shown.indexOf(':') < 0) {
        return finding.help("write \"arn:aws:s3:::" + shown + "\"");
      }
    }
    return finding.help("write it as " + FORM);
  }

  private static FindingBuilder tooShort(Arn arn, CheckContext context) {
    String shown = arn.text().display();
    String[] parts = shown.split(":", -1);
    FindingBuilder finding =
        context.find(
            arn.text().innerSpan(),
            "\"" + shown + "\" has " + parts.length + " of the six fields of an ARN: " + FORM);
    if (shown.endsWith(":*")) {
      String stars = ":*".repeat(6 - parts.length);
      return finding.help("write \"" + shown + stars + "\"");
    }
    boolean bucket = parts.length > 3 && parts[2].equals("s3");
    return bucket
        ? finding.help(
            "a bucket has neither Region nor account: write \"arn:"
                + parts[1]
                + ":s3:::"
                + parts[parts.length - 1]
                + "\"")
        : finding.help("write all fields; leave those empty that the resource does not have");
  }

  private static Optional<FindingBuilder> fields(Arn arn, CheckContext context) {
    Optional<FindingBuilder> service = service(arn, context);
    if (service.isPresent()) {
      return service;
    }
    Optional<FindingBuilder> account = account(arn, context);
    if (account.isPresent()) {
      return account;
    }
    PolicyText resource = arn.field(Arn.Field.RESOURCE);
    return resource.units().isEmpty()
        ? Optional.of(
            context
                .find(
                    arn.text().innerSpan(),
                    "\"" + arn.text().display() + "\" ends before its resource")
                .help("name the resource, or write \"*\" for all"))
        : Optional.empty();
  }

  private static Optional<FindingBuilder> service(Arn arn, CheckContext context) {
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
          .find(field.innerSpan(), "the ARN names no service: " + FORM)
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
        ? finding.help("write it as " + FORM)
        : finding
            .help("did you mean \"" + meant.get() + "\"?")
            .fix(Fix.respell(field.value(), meant.get()));
  }

  private static Optional<FindingBuilder> account(Arn arn, CheckContext context) {
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
