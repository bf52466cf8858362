package io.github.vpcelint.estate;

import io.github.vpcelint.value.Value;

/**
 * A rule of Route 53 Resolver: where the DNS questions for a domain go in the VPCs that are
 * associated with it.
 *
 * @param declaration how it is declared
 * @param domain the domain, with or without the dot at the end; a single dot for all domains
 * @param type {@code FORWARD}, {@code SYSTEM}, …
 * @param id what associations name it by
 */
public record ResolverRule(Declaration declaration, Property domain, Property type, Value id) {}
