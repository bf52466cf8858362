/** Rules about mistakes that only a template language makes possible. */
@NullMarked
package io.github.vpcelint.rules.template;

import org.jspecify.annotations.NullMarked;
