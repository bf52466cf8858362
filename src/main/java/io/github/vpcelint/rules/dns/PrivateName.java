package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.OwnEndpointService;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A private DNS name that an endpoint's service has.
 *
 * @param text the name; its Region is a hole where the service name leaves it open
 * @param service tells services apart, whatever their Region
 * @param when the condition under which the endpoint leads to that service
 */
record PrivateName(TextValue text, String service, Condition when) {

  /** The private DNS names of an endpoint, as far as they are known, in any deployment. */
  static List<PrivateName> of(VpcEndpoint endpoint, CheckContext context) {
    List<PrivateName> names = new ArrayList<>();
    List<TextValue> given = GivenNames.of(endpoint);
    for (ServiceCase service : context.services(endpoint)) {
      if (!given.isEmpty()) {
        add(service, given, names);
      } else if (service.service().isPresent()) {
        DocumentedNames documented = new DocumentedNames(endpoint, service, context);
        add(service, documented.of(service.service().get()), names);
      }
    }
    addOfOwnServices(endpoint, context, names);
    return names;
  }

  /** The private DNS names of an endpoint, and the beginning of those that it has in any case. */
  static List<PrivateName> ofAllKinds(VpcEndpoint endpoint, CheckContext context) {
    List<PrivateName> names = of(endpoint, context);
    for (ServiceCase service : context.services(endpoint)) {
      if (service.service().isPresent()) {
        add(service, new DocumentedNames(endpoint, service, context).own(), names);
      }
    }
    return names;
  }

  /** The private DNS names of the FIPS endpoints beside the service of an endpoint. */
  static List<PrivateName> ofFips(VpcEndpoint endpoint, CheckContext context) {
    List<PrivateName> names = new ArrayList<>();
    for (ServiceCase service : context.services(endpoint)) {
      DocumentedNames documented = new DocumentedNames(endpoint, service, context);
      add(service, documented.ofFipsTwin(), names);
    }
    return names;
  }

  private static void add(ServiceCase service, List<TextValue> texts, List<PrivateName> names) {
    String identity =
        service.name().isPresent() ? service.name().get().prefix() + " " + service.label() : "";
    for (TextValue text : texts) {
      names.add(new PrivateName(text, identity, service.when()));
    }
  }

  private static void addOfOwnServices(
      VpcEndpoint endpoint, CheckContext context, List<PrivateName> names) {
    Value asked = endpoint.serviceName().value();
    for (OwnEndpointService own : context.estate().ownServices()) {
      Condition leads = context.estate().same(asked, own.serviceName());
      for (Cases.Case name : Cases.of(own.privateDnsName().value())) {
        Condition when = leads.and(name.when());
        if (name.value() instanceof TextValue text && when != Condition.never()) {
          names.add(new PrivateName(text, own.serviceName().display(), when));
        }
      }
    }
  }

  /** The first private DNS name of an endpoint, as AWS names it in its messages. */
  static String first(VpcEndpoint endpoint, CheckContext context) {
    List<PrivateName> names = of(endpoint, context);
    return names.isEmpty() ? "…" : names.get(0).text().display();
  }

  /** Whether it stands for all names below a domain. */
  boolean isWildcard() {
    return text.withHolesAs(HostName.HOLE).startsWith("*.");
  }

  /** The name up to its first dot, which never depends on the Region. */
  String beginning() {
    String shown = text.withHolesAs(HostName.HOLE);
    int dot = shown.indexOf('.');
    return dot < 0 ? shown : shown.substring(0, dot);
  }

  /** Whether it is a name of the same service, in whatever Region. */
  boolean isOfSameService(PrivateName other) {
    return service.equals(other.service);
  }
}
