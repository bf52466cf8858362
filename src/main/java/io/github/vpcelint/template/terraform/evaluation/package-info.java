/**
 * Evaluates the configuration of modules: variables, local values, references, instances of count
 * and for_each, data sources that need no cloud. What is not known stays unknown, with a name.
 */
@NullMarked
package io.github.vpcelint.template.terraform.evaluation;

import org.jspecify.annotations.NullMarked;
