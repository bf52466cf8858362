package io.github.vpcelint.estate;

import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Value;

/**
 * A record of a hosted zone.
 *
 * @param zone identifies the zone, or is its name
 * @param name the record's name: in full, or within the zone
 * @param when the condition under which it exists
 */
public record DnsRecord(Value zone, Value name, Condition when) {}
