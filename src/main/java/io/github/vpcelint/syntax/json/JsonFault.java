package io.github.vpcelint.syntax.json;

/**
 * What makes a text no JSON.
 *
 * @param from index of the first character in question
 * @param to index after the last one
 * @param message what is wrong, in a sentence
 * @param help the way out, in a sentence
 */
record JsonFault(int from, int to, String message, String help) {}
