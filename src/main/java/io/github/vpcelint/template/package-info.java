/** Recognises what a document is and evaluates it into the common model. */
@NullMarked
package io.github.vpcelint.template;

import org.jspecify.annotations.NullMarked;
