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

/** A resource name with capitals in an ARN of a service that writes names in small letters. */
public final class ResourceNameCase extends ArnRule {
  @Override
  Optional<FindingBuilder> check(
      Arn arn, Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<String> name = literal(arn, Arn.Field.SERVICE);
    Optional<Service> service =
        name.isPresent() ? context.catalog().service(name.get()) : Optional.empty();
    if (service.isEmpty() || !service.get().lowerCaseNames()) {
      return Optional.empty();
    }
    String resource = arn.widest(Arn.Field.RESOURCE);
    int start = resource.indexOf(':') + 1;
    return start > 0 && hasCapital(resource, start)
        ? Optional.of(find(arn, start, service.get(), context))
        : Optional.empty();
  }

  private static boolean hasCapital(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static FindingBuilder find(Arn arn, int start, Service service, CheckContext context) {
    PolicyText resource = arn.field(Arn.Field.RESOURCE);
    PolicyText name = resource.part(start, resource.units().length());
    String lower = name.units().toLowerCase(Locale.ROOT);
    return context
        .find(
            name.innerSpan(),
            service.name()
                + " writes the names in its ARNs in small letters; \""
                + name.display()
                + "\" matches none of them")
        .help("write the name in small letters")
        .fix(arn.known() ? Fix.respell(name.value(), lower) : Optional.empty());
  }
}
