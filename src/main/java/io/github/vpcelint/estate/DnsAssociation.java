package io.github.vpcelint.estate;

import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Value;

/**
 * That the DNS questions of a VPC are put to a private hosted zone, or follow a Resolver rule.
 *
 * @param target identifies the zone or rule
 * @param vpc the VPC
 * @param when the condition under which they are associated
 */
public record DnsAssociation(Value target, Property vpc, Condition when) {}
