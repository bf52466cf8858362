package io.github.vpcelint.estate;

import java.util.List;

/**
 * A VPC endpoint. Properties that a template language does not have, or that are not written, are
 * absent ({@link Property#written()}).
 *
 * @param declaration how it is declared
 * @param type VpcEndpointType; Gateway unless set
 * @param serviceName ServiceName, {@code com.amazonaws.REGION.LABEL} as a rule
 * @param serviceRegion ServiceRegion, for an endpoint to a service in another region
 * @param vpc VpcId
 * @param subnets SubnetIds
 * @param securityGroups SecurityGroupIds
 * @param routeTables RouteTableIds
 * @param privateDns PrivateDnsEnabled; off unless set in both template languages
 * @param policy PolicyDocument as written; its parts are in {@link Estate#policies()}
 * @param ipAddressType IpAddressType
 * @param dnsOptions DnsOptions, an object
 * @param properties every property that is written, also those that the language does not know
 */
public record VpcEndpoint(
    Declaration declaration,
    Property type,
    Property serviceName,
    Property serviceRegion,
    Property vpc,
    Property subnets,
    Property securityGroups,
    Property routeTables,
    Property privateDns,
    Property policy,
    Property ipAddressType,
    Property dnsOptions,
    List<Property> properties) {}
