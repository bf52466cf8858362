package io.github.vpcelint.estate;

/**
 * The policy that an endpoint has, and keeps, although nothing in the configuration of its plan
 * sets it.
 *
 * @param endpoint the endpoint
 * @param policy the policy as the plan shows it
 */
public record UnconfiguredPolicy(VpcEndpoint endpoint, Property policy) {}
