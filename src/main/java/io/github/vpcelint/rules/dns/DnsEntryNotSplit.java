package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.UnknownValue;
import java.util.List;
import java.util.Optional;

/** One of the DnsEntries of an endpoint, zone and name together, where a host name must be. */
public final class DnsEntryNotSplit implements Rule {
  private static final List<String> RECORDS = List.of("RESOURCERECORDS", "DNSNAME");

  @Override
  public void check(CheckContext context) {
    for (TextUse use : context.estate().texts()) {
      for (HostName host : HostName.in(use.text())) {
        Optional<UnknownValue> entry = entry(host);
        if (entry.isPresent() && isHost(use, host)) {
          report(use, entry.get(), context);
        }
      }
    }
  }

  /** The hole that stands for one of the entries, or for the first part of such a text. */
  private static Optional<UnknownValue> entry(HostName host) {
    Optional<UnknownValue> hole = host.hole(0);
    return hole.isPresent() && EndpointAttribute.isWholeEntry(hole.get().symbol())
        ? hole
        : Optional.empty();
  }

  /** Outputs and properties of custom resources may well be split by whoever reads them. */
  private static boolean isHost(TextUse use, HostName host) {
    boolean url = HostUse.scheme(host).isPresent() || !HostUse.port(host).isEmpty();
    boolean environment = use.path().contains(".Environment") && HostUse.isAddress(use, host);
    return url || (HostUse.isAlone(host) && (environment || HostUse.calledAny(use, RECORDS)));
  }

  private static void report(TextUse use, UnknownValue entry, CheckContext context) {
    String endpoint = entry.symbol().name();
    String index = entry.symbol().attribute().replace("DnsEntries", "");
    context
        .find(
            entry.span(),
            "the DnsEntries of "
                + endpoint
                + " are \"hosted zone:host name\" (Z1HUB23UULQXV:vpce-…); used whole, that is no"
                + " host name")
        .help(
            "take what follows the colon: !Select [1, !Split [\":\", !Select ["
                + index.replace("[", "").replace("]", "")
                + ", !GetAtt "
                + endpoint
                + ".DnsEntries]]]")
        .about(use.path())
        .when(use.when())
        .report();
  }
}
