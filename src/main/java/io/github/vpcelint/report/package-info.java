/**
 * Report formats, one class each. They see findings and rule metadata, not how findings were made.
 */
@NullMarked
package io.github.vpcelint.report;

import org.jspecify.annotations.NullMarked;
