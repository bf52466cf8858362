package io.github.vpcelint.estate;

/**
 * A VPC that a template creates or adopts.
 *
 * @param declaration how it is declared
 * @param dnsSupport EnableDnsSupport; on unless set
 * @param dnsHostnames EnableDnsHostnames; off unless set, except for a default VPC
 * @param isDefault whether it is the account's default VPC, which has both attributes on
 */
public record Vpc(
    Declaration declaration, Property dnsSupport, Property dnsHostnames, boolean isDefault) {}
