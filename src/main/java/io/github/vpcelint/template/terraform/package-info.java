/** Terraform configuration, plans and states. */
@NullMarked
package io.github.vpcelint.template.terraform;

import org.jspecify.annotations.NullMarked;
