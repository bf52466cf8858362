/** The rules, a package for each family and a class for each rule, and their generated index. */
@NullMarked
package io.github.vpcelint.rules;

import org.jspecify.annotations.NullMarked;
