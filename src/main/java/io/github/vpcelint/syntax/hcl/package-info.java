/** Reads HCL, the native syntax of Terraform and OpenTofu, with the place of every part. */
@NullMarked
package io.github.vpcelint.syntax.hcl;

import org.jspecify.annotations.NullMarked;
