package io.github.vpcelint.estate;

import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.UnknownValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The endpoints that may be in one VPC, so that rules about pairs compare these only: a run over a
 * thousand stacks takes as long as a thousand runs.
 */
public final class EndpointIndex {
  private final Exports exports;
  private final Map<String, List<VpcEndpoint>> byVpc = new LinkedHashMap<>();
  private final Map<String, List<VpcEndpoint>> byService = new LinkedHashMap<>();

  EndpointIndex(List<VpcEndpoint> endpoints, Exports exports) {
    this.exports = exports;
    for (VpcEndpoint endpoint : endpoints) {
      for (String vpc : keys(endpoint.vpc())) {
        add(byVpc, vpc, endpoint);
        for (String service : keys(endpoint.serviceName())) {
          add(byService, both(vpc, service), endpoint);
        }
      }
    }
  }

  /**
   * Groups of endpoints that are in one VPC in some deployment, as far as that is certain; an
   * endpoint whose VPC depends on conditions is in several.
   */
  public Iterable<List<VpcEndpoint>> inOneVpc() {
    return byVpc.values();
  }

  /** Groups of endpoints that are in one VPC and lead to one service in some deployment. */
  public Iterable<List<VpcEndpoint>> ofOneService() {
    return byService.values();
  }

  /** The endpoints that are in a VPC of the estate in some deployment. */
  public List<VpcEndpoint> in(Vpc vpc) {
    Declaration declaration = vpc.declaration();
    UnknownValue id = new UnknownValue(declaration.id(), declaration.nameSpan());
    List<VpcEndpoint> inside =
        new ArrayList<>(byVpc.getOrDefault(Equality.keys(id).get(0), List.of()));
    if (vpc.knownId().isPresent()) {
      inside.addAll(byVpc.getOrDefault(vpc.knownId().get(), List.of()));
    }
    return inside;
  }

  /** The endpoints that are in some deployment in the VPC that a value identifies. */
  public List<VpcEndpoint> inVpc(Property id) {
    List<VpcEndpoint> inside = new ArrayList<>();
    for (String key : keys(id)) {
      for (VpcEndpoint endpoint : byVpc.getOrDefault(key, List.of())) {
        if (!isIn(inside, endpoint)) {
          inside.add(endpoint);
        }
      }
    }
    return inside;
  }

  /** The other endpoints that are in the VPC of an endpoint in some deployment. */
  public List<VpcEndpoint> inVpcOf(VpcEndpoint endpoint) {
    return others(keys(endpoint.vpc()), byVpc, endpoint);
  }

  /** The other endpoints that lead from the same VPC to the same service in some deployment. */
  public List<VpcEndpoint> ofServiceOf(VpcEndpoint endpoint) {
    List<String> keys = new ArrayList<>();
    for (String vpc : keys(endpoint.vpc())) {
      for (String service : keys(endpoint.serviceName())) {
        keys.add(both(vpc, service));
      }
    }
    return others(keys, byService, endpoint);
  }

  private static List<VpcEndpoint> others(
      List<String> keys, Map<String, List<VpcEndpoint>> groups, VpcEndpoint endpoint) {
    List<VpcEndpoint> others = new ArrayList<>();
    for (String key : keys) {
      for (VpcEndpoint other : groups.getOrDefault(key, List.of())) {
        if (other != endpoint && (keys.size() == 1 || !isIn(others, other))) {
          others.add(other);
        }
      }
    }
    return others;
  }

  /** Not equality, which is slow for a record, but whether it is the same one. */
  private static boolean isIn(List<VpcEndpoint> endpoints, VpcEndpoint wanted) {
    for (VpcEndpoint each : endpoints) {
      if (each == wanted) {
        return true;
      }
    }
    return false;
  }

  private List<String> keys(Property property) {
    return Equality.keys(exports.resolve(property.value()));
  }

  private static String both(String vpc, String service) {
    return vpc + "\n\n" + service;
  }

  private static void add(Map<String, List<VpcEndpoint>> lists, String key, VpcEndpoint endpoint) {
    List<VpcEndpoint> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(endpoint);
  }
}
