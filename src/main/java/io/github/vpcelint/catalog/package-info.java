/**
 * Facts about AWS: services, actions, resource types, condition keys, partitions, Regions and
 * endpoint services. Knows nothing but its own resource files, each of which names its source.
 */
@NullMarked
package io.github.vpcelint.catalog;

import org.jspecify.annotations.NullMarked;
