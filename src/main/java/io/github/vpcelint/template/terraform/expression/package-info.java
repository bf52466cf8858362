/**
 * Terraform's expressions as data, before anything is evaluated, and the readers that make them
 * from JSON. HCL's reader makes the same.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/syntax/json">JSON configuration
 *     syntax</a>
 */
@NullMarked
package io.github.vpcelint.template.terraform.expression;

import org.jspecify.annotations.NullMarked;
