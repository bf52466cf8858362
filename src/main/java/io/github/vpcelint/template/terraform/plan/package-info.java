/**
 * Plans and states as {@code terraform show -json} prints them, format 1.x.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/internals/json-format">JSON output
 *     format</a>
 */
@NullMarked
package io.github.vpcelint.template.terraform.plan;

import org.jspecify.annotations.NullMarked;
