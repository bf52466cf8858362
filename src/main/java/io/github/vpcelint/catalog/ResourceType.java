package io.github.vpcelint.catalog;

import java.util.List;

/**
 * A resource type of a service.
 *
 * @param name name in the service authorization reference
 * @param arn pattern of its ARNs, with {@code ${Partition}}, {@code ${Region}}, {@code ${Account}}
 *     and names of its own as variable parts
 * @param conditionKeys full names of the keys that the reference lists for the type
 */
public record ResourceType(String name, String arn, List<String> conditionKeys) {}
