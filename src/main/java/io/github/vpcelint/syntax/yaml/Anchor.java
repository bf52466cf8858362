package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.syntax.Node;

/**
 * A node with a name that aliases can use.
 *
 * @param node the node
 * @param size how many nodes it is, those behind its own aliases counted each time
 * @param height how many objects and lists are nested in it
 */
record Anchor(Node node, int size, int height) {}
