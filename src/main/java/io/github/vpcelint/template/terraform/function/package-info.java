/**
 * Terraform's built-in functions over values: pure, without access to modules or files. What is not
 * known well enough gives nothing; what Terraform refuses is an {@link InvalidCall}.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/functions">Built-in
 *     functions</a>
 */
@NullMarked
package io.github.vpcelint.template.terraform.function;

import org.jspecify.annotations.NullMarked;
