/** The configuration file, suppressions and the baseline. */
@NullMarked
package io.github.vpcelint.config;

import org.jspecify.annotations.NullMarked;
