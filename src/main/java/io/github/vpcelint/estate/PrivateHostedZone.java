package io.github.vpcelint.estate;

import io.github.vpcelint.value.Value;

/**
 * A hosted zone of one's own that answers the DNS questions of the VPCs that are associated with
 * it.
 *
 * @param declaration how it is declared
 * @param name its domain name, with or without the dot at the end
 * @param id what associations name it by
 */
public record PrivateHostedZone(Declaration declaration, Property name, Value id) {}
