/** The report for people: findings with the lines that they are about, for a terminal or a log. */
@NullMarked
package io.github.vpcelint.report.text;

import org.jspecify.annotations.NullMarked;
