/** Policy documents that stand alone in a file. */
@NullMarked
package io.github.vpcelint.template.policy;

import org.jspecify.annotations.NullMarked;
