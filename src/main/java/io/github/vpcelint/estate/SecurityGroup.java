package io.github.vpcelint.estate;

import java.util.Optional;

/**
 * A security group that a template creates or adopts. Its rules are in {@link
 * Network#rules(SecurityGroup)}.
 *
 * @param declaration how it is declared
 * @param vpc VpcId; without one the group is in the default VPC of the Region
 * @param isDefault whether it is the default group of its VPC
 * @param knownId its identifier, when it exists already and a plan or state tells
 */
public record SecurityGroup(
    Declaration declaration, Property vpc, boolean isDefault, Optional<String> knownId) {}
