package io.github.vpcelint.estate;

import io.github.vpcelint.value.Value;

/**
 * An endpoint service that a template offers itself, for others or its own VPCs.
 *
 * @param declaration how it is declared
 * @param serviceName the name by which endpoints ask for it
 * @param privateDnsName its private DNS name
 */
public record OwnEndpointService(
    Declaration declaration, Value serviceName, Property privateDnsName) {}
