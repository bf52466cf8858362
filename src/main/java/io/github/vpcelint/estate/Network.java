package io.github.vpcelint.estate;

import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownParts;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The subnets, security groups and route tables of an estate, and what belongs together. */
public final class Network {
  private static final List<String> DEFAULT_GROUP =
      List.of("DefaultSecurityGroup", "default_security_group_id");

  private final EstatePart all;
  private final Exports exports;
  private final Inventory<Subnet> subnets = new Inventory<>();
  private final Inventory<SecurityGroup> groups = new Inventory<>();
  private final List<SecurityGroup> defaultGroups = new ArrayList<>();
  private final Inventory<RouteTable> tables = new Inventory<>();
  private final Map<String, List<Subnet>> subnetsByVpc = new HashMap<>();
  private final Map<Symbol, List<SecurityGroupRule>> rulesByGroup = new HashMap<>();
  private final Map<String, List<SecurityGroupRule>> rulesByKnownId = new HashMap<>();
  private final Map<String, List<SecurityGroupRule>> strayRulesByScope = new HashMap<>();
  private final Set<Symbol> handedOut = new HashSet<>();
  private final Map<String, List<String>> expressionsHandedOut = new HashMap<>();

  Network(EstatePart all, Exports exports) {
    this.all = all;
    this.exports = exports;
    for (Subnet subnet : all.subnets()) {
      subnets.add(subnet, subnet.declaration(), subnet.knownId());
      for (String vpc : Equality.keys(exports.resolve(subnet.vpc().value()))) {
        add(subnetsByVpc, vpc, subnet);
      }
    }
    for (SecurityGroup group : all.securityGroups()) {
      groups.add(group, group.declaration(), group.knownId());
      if (group.isDefault()) {
        defaultGroups.add(group);
      }
    }
    for (RouteTable table : all.routeTables()) {
      tables.add(table, table.declaration(), table.knownId());
    }
    for (SecurityGroupRule rule : all.securityGroupRules()) {
      addRule(rule);
    }
    for (Output output : all.outputs()) {
      addHandedOut(output.value(), output.declaration().deployment().scope());
    }
    for (Export export : all.exports()) {
      addHandedOut(export.value(), export.declaration().deployment().scope());
    }
  }

  private void addRule(SecurityGroupRule rule) {
    for (Cases.Case each : Cases.of(exports.resolve(rule.group()))) {
      Value group = each.value();
      if (group.text().isPresent()) {
        add(rulesByKnownId, group.text().get(), rule);
      } else if (group instanceof UnknownValue unknown
          && unknown.symbol().kind() != Symbol.Kind.EXPRESSION) {
        add(rulesByGroup, unknown.symbol(), rule);
      } else {
        add(strayRulesByScope, rule.declaration().deployment().scope(), rule);
      }
    }
  }

  private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
    List<V> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(value);
  }

  private void addHandedOut(Value value, String scope) {
    for (UnknownValue unknown : UnknownParts.of(value)) {
      Symbol symbol = unknown.symbol();
      // The whole of a thing has its identifier in it.
      handedOut.add(symbol.attribute().isEmpty() ? symbol.withAttribute(Symbol.ID) : symbol);
      if (unknown.symbol().kind() == Symbol.Kind.EXPRESSION) {
        add(expressionsHandedOut, scope, unknown.symbol().name());
      }
    }
  }

  /** The subnets that are created or adopted. */
  public List<Subnet> subnets() {
    return all.subnets();
  }

  /** The security groups that are created or adopted. */
  public List<SecurityGroup> securityGroups() {
    return all.securityGroups();
  }

  /** The default security groups of VPCs that are adopted. */
  public List<SecurityGroup> defaultGroups() {
    return List.copyOf(defaultGroups);
  }

  /** The route tables that are created or adopted. */
  public List<RouteTable> routeTables() {
    return all.routeTables();
  }

  /** The subnet that an identifier means; it must not be one of several. */
  public Optional<Subnet> subnet(Value id) {
    return subnets.find(id);
  }

  /** The subnets that are in a VPC in some deployment, by the identifier of the VPC. */
  public List<Subnet> subnetsIn(Value vpc) {
    List<Subnet> inside = new ArrayList<>();
    for (String key : Equality.keys(exports.resolve(vpc))) {
      inside.addAll(subnetsByVpc.getOrDefault(key, List.of()));
    }
    return inside;
  }

  /** The security group that an identifier means; it must not be one of several. */
  public Optional<SecurityGroup> securityGroup(Value id) {
    return groups.find(id);
  }

  /** The route table that an identifier means; it must not be one of several. */
  public Optional<RouteTable> routeTable(Value id) {
    return tables.find(id);
  }

  /**
   * The VPC of the security group that an identifier means, if that is known: the one that a group
   * of the estate names, or the one whose default group it is.
   */
  public Optional<Value> vpcOfGroup(Value id) {
    Optional<SecurityGroup> group = securityGroup(id);
    if (group.isPresent()) {
      return Optional.of(exports.resolve(group.get().vpc().value()));
    }
    return id instanceof UnknownValue unknown
            && unknown.symbol().kind() == Symbol.Kind.RESOURCE
            && DEFAULT_GROUP.contains(unknown.symbol().attribute())
        ? Optional.of(new UnknownValue(unknown.symbol().withAttribute(Symbol.ID), unknown.span()))
        : Optional.empty();
  }

  /** The rules of a group, those of its own included that may be its. */
  public List<SecurityGroupRule> rules(SecurityGroup group) {
    List<SecurityGroupRule> rules =
        new ArrayList<>(rulesByGroup.getOrDefault(group.declaration().id(), List.of()));
    if (group.knownId().isPresent()) {
      rules.addAll(rulesByKnownId.getOrDefault(group.knownId().get(), List.of()));
    }
    String scope = group.declaration().deployment().scope();
    rules.addAll(strayRulesByScope.getOrDefault(scope, List.of()));
    return rules;
  }

  /**
   * Whether a stack or root module hands something out, so that templates outside of the estate may
   * add to it.
   */
  public boolean isHandedOut(Declaration declaration) {
    boolean mentioned = handedOut.contains(declaration.id());
    String name = firstTwoParts(declaration.name());
    for (String expression :
        expressionsHandedOut.getOrDefault(declaration.deployment().scope(), List.of())) {
      mentioned |= expression.contains(name);
    }
    return mentioned;
  }

  /** What the root module calls it, or what it is in: {@code module.a} of all that is in there. */
  private static String firstTwoParts(String name) {
    int end = name.indexOf('.') + 1;
    while (end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '[') {
      end++;
    }
    return name.substring(0, end);
  }

  /** The subnets of an endpoint. */
  public EndpointLinks subnetsOf(VpcEndpoint endpoint) {
    return EndpointLinks.of(endpoint.subnets(), exports);
  }

  /** The security groups of an endpoint. */
  public EndpointLinks securityGroupsOf(VpcEndpoint endpoint) {
    return EndpointLinks.of(endpoint.securityGroups(), exports);
  }

  /** The route tables of an endpoint. */
  public EndpointLinks routeTablesOf(VpcEndpoint endpoint) {
    return EndpointLinks.of(endpoint.routeTables(), exports);
  }
}
