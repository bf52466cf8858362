package io.github.vpcelint.estate;

import java.util.Optional;

/**
 * A subnet that a template creates or adopts.
 *
 * @param declaration how it is declared
 * @param vpc VpcId
 * @param zone AvailabilityZone, a name such as {@code us-east-1a}
 * @param zoneId AvailabilityZoneId, such as {@code use1-az1}
 * @param cidr the IPv4 range, or what it is taken from; absent for a subnet without IPv4
 * @param ipv6Cidr the IPv6 range, or what it is taken from; absent for a subnet without IPv6
 * @param ipv6Native Ipv6Native: whether the subnet has IPv6 only; off unless set
 * @param knownId its identifier, when it exists already and a plan or state tells
 */
public record Subnet(
    Declaration declaration,
    Property vpc,
    Property zone,
    Property zoneId,
    Property cidr,
    Property ipv6Cidr,
    Property ipv6Native,
    Optional<String> knownId) {}
