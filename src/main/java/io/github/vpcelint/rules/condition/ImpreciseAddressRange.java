package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.Fix;
import java.util.Optional;

/** A range of addresses with bits that its length leaves out. */
public final class ImpreciseAddressRange implements ClauseRule {
  @Override
  public void check(Clause clause) {
    if (!clause.isOf(OperatorFamily.IP_ADDRESS)) {
      return;
    }
    for (PolicyText value : clause.values()) {
      Optional<AddressRange> range =
          value.text().isPresent() ? AddressRange.parse(value.text().get()) : Optional.empty();
      if (range.isPresent() && range.get().hasHostBits()) {
        String network = range.get().network();
        clause
            .find(
                value.innerSpan(),
                "\""
                    + value.display()
                    + "\" is the whole range "
                    + network
                    + ": what its length leaves out does not count")
            .help("write \"" + network + "\", or a greater length for fewer addresses")
            .fix(Fix.respell(value.value(), network))
            .when(value.when())
            .report();
      }
    }
  }
}
