/**
 * The report for code scanning: SARIF 2.1.0 (<a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os.html">specification</a>)
 * as <a
 * href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">GitHub</a>
 * reads it.
 */
@NullMarked
package io.github.vpcelint.report.sarif;

import org.jspecify.annotations.NullMarked;
