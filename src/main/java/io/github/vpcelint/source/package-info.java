/**
 * Files as bytes and text: finding them, reading them, and the exact place of each character.
 *
 * <p>Knows the file system and ignore files; knows no format.
 */
@NullMarked
package io.github.vpcelint.source;

import org.jspecify.annotations.NullMarked;
