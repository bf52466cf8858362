package io.github.vpcelint.estate;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the files of a run declare, whatever language they are written in. */
public final class Estate {
  private final EstatePart all;
  private final Inventory<Vpc> vpcs = new Inventory<>();
  private final Exports exports;
  private final Network network;
  private final EndpointIndex endpointIndex;
  private final Map<Symbol, List<EndpointPolicy>> policiesByEndpoint = new HashMap<>();

  private Estate(EstatePart all) {
    this.all = all;
    for (Vpc vpc : all.vpcs()) {
      vpcs.add(vpc, vpc.declaration(), vpc.knownId());
    }
    exports = new Exports(all.exports());
    network = new Network(all, exports);
    endpointIndex = new EndpointIndex(all.endpoints(), exports);
    for (EndpointPolicy policy : all.policies()) {
      if (policy.endpoint().isPresent()) {
        addPolicy(policy.endpoint().get().declaration().id(), policy);
      }
    }
  }

  private void addPolicy(Symbol endpoint, EndpointPolicy policy) {
    List<EndpointPolicy> policies = policiesByEndpoint.get(endpoint);
    if (policies == null) {
      policies = new ArrayList<>();
      policiesByEndpoint.put(endpoint, policies);
    }
    policies.add(policy);
  }

  /**
   * Joins the parts of a run.
   *
   * @param parts what each template, module or document adds, in the order of their files
   */
  public static Estate of(List<EstatePart> parts) {
    EstatePart all = new EstatePart();
    for (EstatePart part : parts) {
      all.add(part);
    }
    all.dropRepeatedPolicies();
    return new Estate(all);
  }

  /** What could not be read. */
  public List<Problem> problems() {
    return all.problems();
  }

  /** The VPCs that are created or adopted. */
  public List<Vpc> vpcs() {
    return all.vpcs();
  }

  /** The endpoints. */
  public List<VpcEndpoint> endpoints() {
    return all.endpoints();
  }

  /** The endpoint policies: those of the endpoints and the bare documents. */
  public List<EndpointPolicy> policies() {
    return all.policies();
  }

  /** The policies that an endpoint has, each in some deployments. */
  public List<EndpointPolicy> policiesOf(VpcEndpoint endpoint) {
    return policiesByEndpoint.getOrDefault(endpoint.declaration().id(), List.of());
  }

  /** The texts that may hold host names. */
  public List<TextUse> texts() {
    return all.texts();
  }

  /** The private hosted zones. */
  public List<PrivateHostedZone> zones() {
    return all.zones();
  }

  /** The rules of Route 53 Resolver. */
  public List<ResolverRule> resolverRules() {
    return all.resolverRules();
  }

  /** What associates VPCs with private hosted zones and Resolver rules. */
  public List<DnsAssociation> dnsAssociations() {
    return all.dnsAssociations();
  }

  /** The resources whose arguments are held against the schemas of their types. */
  public List<DeclaredResource> declaredResources() {
    return all.declaredResources();
  }

  /** What declarations of their own set on endpoints. */
  public List<Attachment> attachments() {
    return all.attachments();
  }

  /** Files that findings may point into although they are not of the run. */
  public List<SourceFile> sources() {
    return all.sources();
  }

  /**
   * Whether a place stands for things that are declared elsewhere, so that it does not show which
   * one a finding is about.
   */
  public boolean isStandIn(Span place) {
    for (Span standIn : all.standIns()) {
      if (standIn.contains(place)) {
        return true;
      }
    }
    return false;
  }

  /** The path of the CDK construct that made the resource at a place. */
  public Optional<String> constructAt(Span place) {
    for (Construct construct : all.constructs()) {
      if (construct.span().contains(place)) {
        return Optional.of(construct.path());
      }
    }
    return Optional.empty();
  }

  /**
   * How a value of a declaration comes to be what it is, where it does not stand in the
   * declaration's own template: the stacks that nest it, and the exports behind imports.
   */
  public List<Reason> reasons(Declaration declaration, Property property) {
    return Reasons.of(declaration, property, exports);
  }

  /** The records of hosted zones. */
  public List<DnsRecord> dnsRecords() {
    return all.dnsRecords();
  }

  /** The endpoint services that templates offer themselves. */
  public List<OwnEndpointService> ownServices() {
    return all.ownServices();
  }

  /** The endpoints that plans destroy. */
  public List<DepartingEndpoint> departingEndpoints() {
    return all.departingEndpoints();
  }

  /** The policies of endpoints that no configuration sets. */
  public List<UnconfiguredPolicy> unconfiguredPolicies() {
    return all.unconfiguredPolicies();
  }

  /**
   * The value behind imports: what the exporting stack exports or stores, when it is part of the
   * estate; one of several where that depends on its deployment.
   */
  public Value resolve(Value value) {
    return exports.resolve(value);
  }

  /** The VPC that a value identifies in every deployment, when it is part of the estate. */
  public Optional<Vpc> vpc(Value id) {
    return vpcs.find(resolve(id));
  }

  /** The condition under which a value identifies a VPC of the estate. */
  public Condition identifies(Value id, Vpc vpc) {
    Condition when = Condition.never();
    for (Cases.Case each : Cases.of(resolve(id))) {
      Optional<Vpc> found = vpcs.find(each.value());
      if (found.isPresent() && found.get() == vpc) {
        when = when.or(each.when());
      }
    }
    return when;
  }

  /** The condition under which two values, imports resolved, are certainly the same. */
  public Condition same(Value left, Value right) {
    return Equality.certain(resolve(left), resolve(right));
  }

  /** The condition under which two values, imports resolved, are certainly different. */
  public Condition different(Value left, Value right) {
    return Equality.different(resolve(left), resolve(right));
  }

  /** The subnets, security groups and route tables, and what belongs together. */
  public Network network() {
    return network;
  }

  /** The endpoints by VPC and service. */
  public EndpointIndex endpointIndex() {
    return endpointIndex;
  }
}
