package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.value.Symbol;

/**
 * The attributes of an endpoint that hold its host names: {@code DnsEntries} in CloudFormation,
 * {@code dns_entry} in Terraform.
 */
final class EndpointAttribute {
  private static final String ENTRIES = "DnsEntries";
  private static final String ENTRY = "dns_entry";

  private EndpointAttribute() {}

  /** Whether a symbol stands for one of CloudFormation's DnsEntries, zone and name together. */
  static boolean isWholeEntry(Symbol symbol) {
    String attribute = symbol.attribute();
    return symbol.kind() == Symbol.Kind.RESOURCE
        && attribute.startsWith(ENTRIES + "[")
        && attribute.indexOf(']') == attribute.length() - 1;
  }

  /** Whether a symbol stands for a host name of some endpoint. */
  static boolean isName(Symbol symbol) {
    return symbol.attribute().startsWith(ENTRIES) || symbol.attribute().startsWith(ENTRY);
  }

  /** Whether a symbol stands for a host name of an endpoint, or for something made of it. */
  static boolean isNameOf(Symbol symbol, VpcEndpoint endpoint) {
    Symbol id = endpoint.declaration().id();
    return (isName(symbol) && symbol.sameThing(id))
        || symbol.name().contains(id.name() + "." + ENTRIES)
        || symbol.name().contains(id.name() + "." + ENTRY);
  }
}
