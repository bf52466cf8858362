package io.github.vpcelint.template.policy;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.EndpointPolicies;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One endpoint as the API describes it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html">VpcEndpoint</a>
 */
final class DescribedEndpoint {
  private final MappingNode described;
  private final Deployment deployment;
  private final Span nameSpan;
  private final String id;

  DescribedEndpoint(MappingNode described, Deployment deployment) {
    this.described = described;
    Optional<Node> found = described.get("VpcEndpointId");
    boolean named = found.isPresent() && found.get() instanceof ScalarNode;
    this.id = named ? ((ScalarNode) found.get()).text() : "endpoint";
    this.nameSpan = named ? found.get().span() : described.span();
    this.deployment = deployment;
  }

  /** Adds the endpoint and its policy, unless it is gone or on its way. */
  void addTo(EstatePart part) {
    if (isGone()) {
      return;
    }
    VpcEndpoint endpoint =
        new VpcEndpoint(
            new Declaration("VpcEndpoint", id, nameSpan, Condition.always(), withOwner()),
            property("VpcEndpointType"),
            property("ServiceName"),
            property("ServiceRegion"),
            property("VpcId"),
            property("SubnetIds"),
            groups(),
            property("RouteTableIds"),
            property("PrivateDnsEnabled"),
            property("PolicyDocument"),
            property("IpAddressType"),
            property("DnsOptions"),
            properties());
    part.add(endpoint);
    EndpointPolicies.add(endpoint, part);
  }

  private boolean isGone() {
    Optional<Node> state = described.get("State");
    return state.isPresent()
        && state.get() instanceof ScalarNode text
        && (text.text().equalsIgnoreCase("deleted")
            || text.text().equalsIgnoreCase("deleting")
            || text.text().equalsIgnoreCase("failed")
            || text.text().equalsIgnoreCase("rejected"));
  }

  /** The account that owns the endpoint is part of the description. */
  private Deployment withOwner() {
    Optional<Node> owner = described.get("OwnerId");
    Value account =
        owner.isPresent() && owner.get() instanceof ScalarNode text && !text.text().isEmpty()
            ? Literals.text(text)
            : deployment.account();
    return new Deployment(
        deployment.scope(),
        deployment.language(),
        deployment.region(),
        account,
        deployment.partition());
  }

  private List<Property> properties() {
    List<Property> properties = new ArrayList<>();
    for (MappingNode.Entry entry : described.entries()) {
      Property property = property(entry.key().text());
      if (property.written()) {
        properties.add(property);
      }
    }
    return properties;
  }

  /** A property; the description lists also those that do not apply, as empty lists. */
  private Property property(String name) {
    Optional<MappingNode.Entry> entry = described.entry(name);
    if (entry.isEmpty()) {
      return Property.absent(name, nameSpan);
    }
    Value value = Literals.of(entry.get().value());
    return value instanceof ListValue list && list.items().isEmpty()
        ? Property.absent(name, nameSpan)
        : new Property(name, entry.get().key().span(), value);
  }

  /** The ids of the security groups, out of a list of objects. */
  private Property groups() {
    Optional<MappingNode.Entry> entry = described.entry("Groups");
    List<Value> ids = new ArrayList<>();
    if (entry.isPresent() && entry.get().value() instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (item instanceof MappingNode group && group.get("GroupId").isPresent()) {
          ids.add(Literals.of(group.get("GroupId").get()));
        }
      }
    }
    return ids.isEmpty()
        ? Property.absent("Groups", nameSpan)
        : new Property(
            "Groups",
            entry.get().key().span(),
            new ListValue(ids, false, entry.get().value().span()));
  }
}
