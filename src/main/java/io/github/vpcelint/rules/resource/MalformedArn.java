package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import java.util.Locale;
import java.util.Optional;

/** A resource that is no ARN, or an ARN with a field that no ARN can have. */
public final class MalformedArn extends ArnRule {
  static final String FORM = "arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE";

  @Override
  Optional<FindingBuilder> check(
      Arn arn, Statement statement, EndpointPolicy policy, CheckContext context) {
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
    String stripped = shown.strip();
    if (stripped.length() < shown.length() && (stripped.startsWith("arn:") || isStar(stripped))) {
      return finding
          .help("leave out the white space around it")
          .fix(Fix.respell(text.value(), stripped));
    }
    String lower = shown.toLowerCase(Locale.ROOT);
    if (isArnByAnotherName(arn, context)) {
      int colon = text.units().indexOf(':');
      return finding
          .help("write \"arn\" before the first colon")
          .fix(Fix.respell(text.part(0, colon).value(), "arn"));
    }
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

  private static boolean isStar(String text) {
    return text.equals("*");
  }

  /** Six fields of which the second is a partition: {@code arm:aws:s3:::example}. */
  private static boolean isArnByAnotherName(Arn arn, CheckContext context) {
    String units = arn.text().units();
    int colon = units.indexOf(':');
    int second = units.indexOf(':', colon + 1);
    int colons = 0;
    for (int i = 0; i < units.length(); i++) {
      colons += units.charAt(i) == ':' ? 1 : 0;
    }
    boolean named = colon > 0 && !units.substring(0, colon).equalsIgnoreCase("arn");
    return named
        && colons >= 5
        && context.catalog().partitions().named(units.substring(colon + 1, second)).isPresent();
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
    Optional<FindingBuilder> service = MalformedField.ofService(arn, context);
    if (service.isPresent()) {
      return service;
    }
    Optional<FindingBuilder> account = MalformedField.ofAccount(arn, context);
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
}
