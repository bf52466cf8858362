/** Rules about the use of this program itself, such as suppressions that suppress nothing. */
@NullMarked
package io.github.vpcelint.rules.housekeeping;

import org.jspecify.annotations.NullMarked;
