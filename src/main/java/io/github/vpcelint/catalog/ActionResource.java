package io.github.vpcelint.catalog;

import java.util.List;

/**
 * A resource type that an action can be limited to.
 *
 * @param type name of the {@link ResourceType}
 * @param required whether every call needs access to a resource of this type
 * @param conditionKeys full names of the keys that count for this type only
 */
public record ActionResource(String type, boolean required, List<String> conditionKeys) {}
