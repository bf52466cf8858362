/** Reads YAML, with the scalars of YAML 1.1 as CloudFormation reads them, into the located tree. */
@NullMarked
package io.github.vpcelint.syntax.yaml;

import org.jspecify.annotations.NullMarked;
