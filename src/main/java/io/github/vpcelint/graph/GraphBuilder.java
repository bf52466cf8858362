package io.github.vpcelint.graph;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.DnsAssociation;
import io.github.vpcelint.estate.EndpointLinks;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.PrivateHostedZone;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.Subnet;
import io.github.vpcelint.estate.Vpc;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.graph.EstateGraph.EndpointNode;
import io.github.vpcelint.graph.EstateGraph.HostedZoneNode;
import io.github.vpcelint.graph.EstateGraph.SubnetNode;
import io.github.vpcelint.graph.EstateGraph.VpcBox;
import io.github.vpcelint.graph.EstateGraph.ZoneBox;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the graph of an estate. */
public final class GraphBuilder {
  private final Estate estate;
  private final Catalog catalog;
  private final FindingMarks marks;
  private final PolicyEffects effects;
  private final IdentityHashMap<Subnet, String> subnetIds = new IdentityHashMap<>();

  private GraphBuilder(
      Estate estate, List<Finding> reported, List<Finding> found, Catalog catalog) {
    this.estate = estate;
    this.catalog = catalog;
    this.marks = new FindingMarks(reported);
    this.effects = new PolicyEffects(estate, found);
  }

  /**
   * Makes the graph.
   *
   * @param estate what there is
   * @param reported the findings that are marked in the picture
   * @param found all that was found, suppressed findings included: a policy is open whether or not
   *     somebody wants to hear of it
   */
  public static EstateGraph of(
      Estate estate, List<Finding> reported, List<Finding> found, Catalog catalog) {
    return new GraphBuilder(estate, reported, found, catalog).graph();
  }

  private EstateGraph graph() {
    List<Boxes.Box> boxes = Boxes.of(estate);
    for (Boxes.Box box : boxes) {
      declare(box);
    }
    // All subnets before the first endpoint: one may be in the subnet of another VPC by mistake.
    List<List<ZoneBox>> zones = new ArrayList<>();
    for (Boxes.Box box : boxes) {
      zones.add(zones(box, "v" + (zones.size() + 1)));
    }
    List<VpcBox> vpcs = new ArrayList<>();
    for (Boxes.Box box : boxes) {
      vpcs.add(vpc(box, "v" + (vpcs.size() + 1), zones.get(vpcs.size())));
    }
    return new EstateGraph(vpcs);
  }

  private void declare(Boxes.Box box) {
    if (box.vpc().isPresent()) {
      marks.declare(box.vpc().get().declaration());
    }
    for (VpcEndpoint endpoint : box.endpoints()) {
      marks.declare(endpoint.declaration());
    }
    for (Subnet subnet : box.subnets()) {
      marks.declare(subnet.declaration());
    }
  }

  private VpcBox vpc(Boxes.Box box, String id, List<ZoneBox> zones) {
    List<EndpointNode> endpoints = new ArrayList<>();
    for (VpcEndpoint endpoint : box.endpoints()) {
      endpoints.add(endpoint(endpoint, id + "e" + (endpoints.size() + 1)));
    }
    Optional<Vpc> vpc = box.vpc();
    return new VpcBox(
        id,
        box.title(),
        vpc.isPresent() ? details(vpc.get()) : List.of("not created here"),
        zones,
        endpoints,
        vpc.isPresent() ? hostedZones(vpc.get(), id) : List.of(),
        vpc.isPresent()
            ? marks.of(
                vpc.get().declaration(), List.of(vpc.get().dnsSupport(), vpc.get().dnsHostnames()))
            : Marks.NONE);
  }

  private static List<String> details(Vpc vpc) {
    List<String> details = new ArrayList<>();
    if (vpc.cidr().written()) {
      details.add(vpc.cidr().value().display());
    }
    details.add("DNS support " + state(vpc.dnsSupport(), true));
    details.add("DNS host names " + state(vpc.dnsHostnames(), vpc.isDefault()));
    Span place = vpc.declaration().nameSpan();
    details.add(place.file().path() + ":" + place.startLine());
    return details;
  }

  private static String state(Property property, boolean unset) {
    if (property.isTruth(true, unset) == Condition.always()) {
      return "on";
    }
    return property.isTruth(false, unset) == Condition.always() ? "off" : "not known";
  }

  private List<ZoneBox> zones(Boxes.Box box, String vpcId) {
    Map<String, List<SubnetNode>> byZone = new LinkedHashMap<>();
    int count = 0;
    for (Subnet subnet : box.subnets()) {
      String id = vpcId + "s" + ++count;
      subnetIds.put(subnet, id);
      byZone.computeIfAbsent(zone(subnet), none -> new ArrayList<>()).add(subnet(subnet, id));
    }
    List<ZoneBox> zones = new ArrayList<>();
    for (Map.Entry<String, List<SubnetNode>> zone : byZone.entrySet()) {
      zones.add(new ZoneBox(vpcId + "z" + (zones.size() + 1), zone.getKey(), zone.getValue()));
    }
    return zones;
  }

  private static String zone(Subnet subnet) {
    Property zone = subnet.zone().written() ? subnet.zone() : subnet.zoneId();
    return zone.written() ? zone.value().display() : "any Availability Zone";
  }

  private SubnetNode subnet(Subnet subnet, String id) {
    Property range = subnet.cidr().written() ? subnet.cidr() : subnet.ipv6Cidr();
    Optional<String> shown =
        range.written() ? Optional.of(range.value().display()) : Optional.empty();
    Declaration declaration = subnet.declaration();
    return new SubnetNode(
        id, declaration.name(), shown, marks.of(declaration, List.of(subnet.vpc())));
  }

  private EndpointNode endpoint(VpcEndpoint endpoint, String id) {
    EndpointTexts texts = new EndpointTexts(endpoint, catalog);
    Declaration declaration = endpoint.declaration();
    return new EndpointNode(
        id,
        declaration.name(),
        texts.service(),
        texts.privateDns(),
        effects.of(endpoint),
        when(declaration.when()),
        subnetsOf(endpoint),
        marks.of(declaration, endpoint.properties()));
  }

  private static Optional<String> when(Condition condition) {
    List<String> deployments = condition.deployments();
    Optional<String> example = Satisfiability.example(condition);
    if (deployments.isEmpty()) {
      return example;
    }
    String in = "deployed as " + String.join(", ", deployments);
    return Optional.of(example.isPresent() ? in + " and " + example.get() : in);
  }

  private List<String> subnetsOf(VpcEndpoint endpoint) {
    List<String> ids = new ArrayList<>();
    for (EndpointLinks.Link link : estate.network().subnetsOf(endpoint).links()) {
      Optional<Subnet> subnet = estate.network().subnet(link.id());
      String id = subnet.isPresent() ? subnetIds.get(subnet.get()) : null;
      if (id != null && !ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private List<HostedZoneNode> hostedZones(Vpc vpc, String vpcId) {
    List<HostedZoneNode> nodes = new ArrayList<>();
    for (PrivateHostedZone zone : estate.zones()) {
      if (answers(zone, vpc)) {
        Declaration declaration = zone.declaration();
        nodes.add(
            new HostedZoneNode(
                vpcId + "h" + (nodes.size() + 1),
                declaration.name(),
                zone.name().value().display(),
                marks.of(declaration, List.of(zone.name()))));
      }
    }
    return nodes;
  }

  private boolean answers(PrivateHostedZone zone, Vpc vpc) {
    for (DnsAssociation association : estate.dnsAssociations()) {
      if (estate.same(association.target(), zone.id()) != Condition.never()
          && estate.identifies(association.vpc().value(), vpc) != Condition.never()) {
        return true;
      }
    }
    return false;
  }
}
