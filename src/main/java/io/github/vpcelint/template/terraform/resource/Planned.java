package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.value.MapValue;
import java.util.List;
import java.util.Optional;

/**
 * What a plan or state says of a resource beside its attributes.
 *
 * @param before its attributes before the apply; nothing for one that is created
 * @param updated whether the apply changes it in place
 * @param written the arguments that its configuration writes, whatever they come to; nothing in a
 *     state, which has no configuration
 * @param constants those of them whose value stands in the configuration itself
 */
public record Planned(
    Optional<MapValue> before,
    boolean updated,
    Optional<List<String>> written,
    List<String> constants) {}
