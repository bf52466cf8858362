/** Rules about whether an endpoint will be created and will answer. */
@NullMarked
package io.github.vpcelint.rules.endpoint;

import org.jspecify.annotations.NullMarked;
