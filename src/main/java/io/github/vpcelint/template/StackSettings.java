package io.github.vpcelint.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said about one deployment of a template.
 *
 * @param deployment the name of the deployment that the stack is part of, {@code prod}; empty when
 *     it has none
 * @param stackName the stack's name
 * @param regions the Regions that it may be in; none when any is possible
 * @param accounts the accounts that it may be in, of 12 digits; none when any is possible
 * @param parameters values of its parameters, by name
 */
public record StackSettings(
    String deployment,
    Optional<String> stackName,
    List<String> regions,
    List<String> accounts,
    Map<String, String> parameters) {}
