package io.github.vpcelint.estate;

import java.util.Optional;

/**
 * A VPC that a template creates or adopts.
 *
 * @param declaration how it is declared
 * @param dnsSupport EnableDnsSupport; on unless set
 * @param dnsHostnames EnableDnsHostnames; off unless set, except for a default VPC
 * @param cidr the IPv4 range that it begins with; associations may add more
 * @param isDefault whether it is the account's default VPC, which has both attributes on
 * @param knownId its identifier, when it exists already and a plan or state tells
 */
public record Vpc(
    Declaration declaration,
    Property dnsSupport,
    Property dnsHostnames,
    Property cidr,
    boolean isDefault,
    Optional<String> knownId) {}
