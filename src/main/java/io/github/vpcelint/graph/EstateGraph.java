package io.github.vpcelint.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a picture of the estate shows, independent of the language that it is drawn in. Texts are as
 * their authors wrote them; each language escapes them its own way.
 *
 * @param vpcs the VPCs, in the order of the files
 */
public record EstateGraph(List<VpcBox> vpcs) {
  /**
   * A VPC with what is in it.
   *
   * @param id unique in the graph, letters and digits only
   * @param title its name, or what identifies it when it is not part of the estate
   * @param details more about it, in a few words each
   * @param zones its subnets by Availability Zone
   * @param endpoints its endpoints
   * @param hostedZones the domains of its private hosted zones
   * @param marks what was found at the VPC itself
   */
  public record VpcBox(
      String id,
      String title,
      List<String> details,
      List<ZoneBox> zones,
      List<EndpointNode> endpoints,
      List<HostedZoneNode> hostedZones,
      Marks marks) {}

  /**
   * An Availability Zone.
   *
   * @param id unique in the graph
   * @param title its name as written
   * @param subnets the subnets in it
   */
  public record ZoneBox(String id, String title, List<SubnetNode> subnets) {}

  /**
   * A subnet.
   *
   * @param id unique in the graph
   * @param title its name
   * @param range its address range, when it is known
   * @param marks what was found at it
   */
  public record SubnetNode(String id, String title, Optional<String> range, Marks marks) {
    /** All that is to be said about it, a line each, without its title. */
    public List<String> lines() {
      return range.isPresent() ? List.of(range.get()) : List.of();
    }
  }

  /**
   * A private hosted zone.
   *
   * @param id unique in the graph
   * @param title its name
   * @param domain its domain
   * @param marks what was found at it
   */
  public record HostedZoneNode(String id, String title, String domain, Marks marks) {
    /** All that is to be said about it, a line each, without its title. */
    public List<String> lines() {
      return List.of("zone " + domain);
    }
  }

  /**
   * An endpoint.
   *
   * @param id unique in the graph
   * @param title its name
   * @param service the service that it leads to and its type: {@code elasticache · Interface}
   * @param privateDns what private DNS it has, in a few words
   * @param effect what its policy comes to
   * @param when the deployments in which it exists, when not in all
   * @param subnetIds the nodes of the subnets that it is in
   * @param marks what was found at it
   */
  public record EndpointNode(
      String id,
      String title,
      String service,
      String privateDns,
      PolicyEffect effect,
      Optional<String> when,
      List<String> subnetIds,
      Marks marks) {
    /** All that is to be said about it, a line each, without its title. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      lines.add(service);
      lines.add(privateDns);
      lines.add(effect.label());
      if (when.isPresent()) {
        lines.add("when " + when.get());
      }
      return lines;
    }
  }
}
