/** The estate as a picture: what is in which VPC, and what was found there. */
@NullMarked
package io.github.vpcelint.graph;

import org.jspecify.annotations.NullMarked;
