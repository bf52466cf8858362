package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;

/**
 * What the stacks of a run share.
 *
 * @param templates the templates
 * @param catalog partitions and their Regions
 */
record Run(Templates templates, Catalog catalog) {}
