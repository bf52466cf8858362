package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.StatementRule;
import java.util.Locale;
import java.util.Optional;

/** A resource name with capitals in an ARN of a service that writes names in small letters. */
public final class ResourceNameCase implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.resource().isEmpty()) {
      return;
    }
    PatternElement element = statement.resource().get();
    for (PolicyText text : element.patterns()) {
      Arn arn = Arn.of(text);
      Optional<String> name =
          arn.form() == Arn.Form.ARN ? arn.known(Arn.Field.SERVICE) : Optional.empty();
      Optional<Service> service =
          name.isPresent() ? context.catalog().service(name.get()) : Optional.empty();
      if (service.isPresent() && service.get().lowerCaseNames()) {
        int start = arn.widest(Arn.Field.RESOURCE).indexOf(':') + 1;
        if (start > 0 && hasCapital(arn.widest(Arn.Field.RESOURCE), start)) {
          report(arn, start, service.get(), element, statement, policy, context);
        }
      }
    }
  }

  private static boolean hasCapital(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      Arn arn,
      int start,
      Service service,
      PatternElement element,
      Statement statement,
      EndpointPolicy policy,
      CheckContext context) {
    PolicyText resource = arn.field(Arn.Field.RESOURCE);
    PolicyText name = resource.part(start, resource.units().length());
    String lower = name.units().toLowerCase(Locale.ROOT);
    context
        .find(
            name.innerSpan(),
            service.name()
                + " writes the names in its ARNs in small letters; \""
                + name.display()
                + "\" matches none of them")
        .help("write the name in small letters")
        .fix(arn.known() ? Fix.respell(name.value(), lower) : Optional.empty())
        .in(policy, statement, element.name())
        .when(arn.text().when())
        .report();
  }
}
