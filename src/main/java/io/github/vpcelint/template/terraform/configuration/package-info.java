/** What the files of a Terraform module declare, whatever syntax they are written in. */
@NullMarked
package io.github.vpcelint.template.terraform.configuration;

import org.jspecify.annotations.NullMarked;
