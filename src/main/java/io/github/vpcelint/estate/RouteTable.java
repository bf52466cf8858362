package io.github.vpcelint.estate;

import java.util.Optional;

/**
 * A route table that a template creates or adopts.
 *
 * @param declaration how it is declared
 * @param vpc VpcId
 * @param knownId its identifier, when it exists already and a plan or state tells
 */
public record RouteTable(Declaration declaration, Property vpc, Optional<String> knownId) {}
