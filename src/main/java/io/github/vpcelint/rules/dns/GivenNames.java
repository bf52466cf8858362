package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The private DNS names that AWS gave an endpoint that exists: {@code DnsEntries} of the API,
 * {@code dns_entry} of a Terraform state.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html">VpcEndpoint</a>
 */
final class GivenNames {
  /** In every name that an endpoint has whether or not it has private DNS. */
  private static final String OWN = ".vpce.";

  private GivenNames() {}

  /** The names, those that an endpoint always has left out. */
  static List<TextValue> of(VpcEndpoint endpoint) {
    List<TextValue> names = new ArrayList<>();
    for (Property property : endpoint.properties()) {
      if (property.name().equals("DnsEntries")) {
        add(property.value(), "DnsName", names);
      } else if (property.name().equals("dns_entry")) {
        add(property.value(), "dns_name", names);
      }
    }
    return names;
  }

  private static void add(Value entries, String key, List<TextValue> names) {
    for (Cases.Case entry : Cases.items(entries)) {
      Optional<Value> name =
          entry.value() instanceof MapValue map ? map.get(key) : Optional.empty();
      if (name.isPresent()
          && name.get() instanceof TextValue text
          && text.known()
          && !text.display().contains(OWN)) {
        names.add(text);
      }
    }
  }
}
