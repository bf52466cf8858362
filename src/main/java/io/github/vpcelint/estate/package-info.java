/**
 * The common model that rules look at: VPCs, endpoints, policies and hosted zones, whatever
 * language declares them.
 */
@NullMarked
package io.github.vpcelint.estate;

import org.jspecify.annotations.NullMarked;
