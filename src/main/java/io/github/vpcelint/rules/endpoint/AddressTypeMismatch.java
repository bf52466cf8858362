package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.EndpointLinks.Link;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.Subnet;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import java.util.List;
import java.util.Optional;

/** IP address type, DNS record type and subnets of an endpoint that exclude each other. */
public final class AddressTypeMismatch implements EndpointRule {
  private static final String IPV4 = "ipv4";
  private static final String IPV6 = "ipv6";
  private static final String DUALSTACK = "dualstack";
  private static final String SERVICE_DEFINED = "service-defined";
  private static final List<String> RECORD_TYPE = List.of("DnsRecordIpType", "dns_record_ip_type");

  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    Property type = endpoint.ipAddressType();
    if (!type.written()) {
      return;
    }
    Condition exists = endpoint.declaration().when();
    for (String address : List.of(IPV4, IPV6, DUALSTACK)) {
      Condition ofType = exists.and(type.is(address));
      if (ofType != Condition.never()) {
        checkRecords(endpoint, address, ofType, context);
        checkSubnets(endpoint, address, ofType, context);
      }
    }
  }

  private static void checkRecords(
      VpcEndpoint endpoint, String address, Condition when, CheckContext context) {
    for (Cases.Case options : Cases.of(endpoint.dnsOptions().value())) {
      Optional<MapValue.Field> field = recordType(options);
      if (field.isPresent()) {
        Property records =
            new Property(field.get().key().display(), field.get().keySpan(), field.get().value());
        for (String type : excluded(address)) {
          Condition both = when.and(options.when()).and(records.is(type));
          // Gateway endpoints may leave it to the service with every type of addresses.
          boolean serviceDefined = type.equals(SERVICE_DEFINED);
          report(
              new Mismatch(endpoint, address, records, type),
              serviceDefined ? both.and(EndpointKind.isInterface(endpoint)) : both,
              context);
        }
      }
    }
  }

  private static Optional<MapValue.Field> recordType(Cases.Case options) {
    if (options.value() instanceof MapValue map) {
      for (String name : RECORD_TYPE) {
        if (map.field(name).isPresent()) {
          return map.field(name);
        }
      }
    }
    return Optional.empty();
  }

  /** The types of records that endpoints with a type of addresses do not have. */
  private static List<String> excluded(String address) {
    return switch (address) {
      case IPV4 -> List.of(IPV6, DUALSTACK, SERVICE_DEFINED);
      case IPV6 -> List.of(IPV4, DUALSTACK, SERVICE_DEFINED);
      default -> List.of();
    };
  }

  private record Mismatch(VpcEndpoint endpoint, String address, Property records, String type) {}

  private static void report(Mismatch mismatch, Condition when, CheckContext context) {
    if (when == Condition.never()) {
      return;
    }
    Property type = mismatch.endpoint().ipAddressType();
    context
        .find(
            mismatch.records().value().span(),
            mismatch.records().name()
                + " "
                + mismatch.type()
                + " does not go with "
                + type.name()
                + " "
                + mismatch.address()
                + "; AWS refuses the endpoint")
        .help(
            "set "
                + mismatch.records().name()
                + " to "
                + mismatch.address()
                + ", or "
                + type.name()
                + " to dualstack")
        .related(type.value().span(), "the endpoint has these addresses")
        .about(mismatch.endpoint().declaration().name() + "/" + mismatch.records().name())
        .when(when)
        .report();
  }

  private static void checkSubnets(
      VpcEndpoint endpoint, String address, Condition when, CheckContext context) {
    for (Link link : context.estate().network().subnetsOf(endpoint).links()) {
      Optional<Subnet> subnet = context.estate().network().subnet(link.id());
      if (subnet.isPresent()) {
        Condition without4 = subnet.get().ipv6Native().isTruth(true, false);
        Condition without6 =
            subnet.get().ipv6Cidr().isAbsent().and(subnet.get().ipv6Native().isTruth(false, false));
        Condition both = when.and(link.when()).and(subnet.get().declaration().when());
        if (!address.equals(IPV6)) {
          report(new Without(endpoint, link, subnet.get(), "IPv4"), both.and(without4), context);
        }
        if (!address.equals(IPV4)) {
          report(new Without(endpoint, link, subnet.get(), "IPv6"), both.and(without6), context);
        }
      }
    }
  }

  private record Without(VpcEndpoint endpoint, Link link, Subnet subnet, String family) {}

  private static void report(Without without, Condition when, CheckContext context) {
    if (when == Condition.never()) {
      return;
    }
    VpcEndpoint endpoint = without.endpoint();
    String name = without.subnet().declaration().name();
    context
        .find(
            without.link().place(),
            name
                + " has no "
                + without.family()
                + " addresses, but "
                + endpoint.ipAddressType().name()
                + " "
                + endpoint.ipAddressType().value().display()
                + " needs them in every subnet; AWS refuses the endpoint")
        .help(
            "give the subnet an "
                + without.family()
                + " range, or change "
                + endpoint.ipAddressType().name())
        .related(endpoint.ipAddressType().value().span(), "the endpoint asks for these addresses")
        .related(without.subnet().declaration().nameSpan(), name + " is declared here")
        .because(endpoint.declaration(), endpoint.subnets(), without.link())
        .about(endpoint.declaration().name() + "/" + endpoint.subnets().name())
        .when(when)
        .report();
  }
}
