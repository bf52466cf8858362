/**
 * The resources of the AWS provider with known or unknown values, wherever these come from, and
 * what they mean for the common model.
 *
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs">The AWS
 *     provider</a>
 */
@NullMarked
package io.github.vpcelint.template.terraform.resource;

import org.jspecify.annotations.NullMarked;
