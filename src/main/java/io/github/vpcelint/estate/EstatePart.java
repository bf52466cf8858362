package io.github.vpcelint.estate;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one template, module or document adds to the estate. Each loader fills a part of its own;
 * {@link Estate#of} joins them in the order of their files.
 */
public final class EstatePart {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Vpc> vpcs = new ArrayList<>();
  private final List<VpcEndpoint> endpoints = new ArrayList<>();
  private final List<EndpointPolicy> policies = new ArrayList<>();
  private final List<Export> exports = new ArrayList<>();
  private final List<TextUse> texts = new ArrayList<>();
  private final List<PrivateHostedZone> zones = new ArrayList<>();
  private final List<ResolverRule> resolverRules = new ArrayList<>();
  private final List<DnsAssociation> dnsAssociations = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<DepartingEndpoint> departingEndpoints = new ArrayList<>();
  private final List<UnconfiguredPolicy> unconfiguredPolicies = new ArrayList<>();
  private final List<Span> standIns = new ArrayList<>();
  private final List<SourceFile> sources = new ArrayList<>();
  private final List<DeclaredResource> declaredResources = new ArrayList<>();
  private final List<Subnet> subnets = new ArrayList<>();
  private final List<SecurityGroup> securityGroups = new ArrayList<>();
  private final List<SecurityGroupRule> securityGroupRules = new ArrayList<>();
  private final List<RouteTable> routeTables = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();
  private final List<Construct> constructs = new ArrayList<>();
  private final List<DnsRecord> dnsRecords = new ArrayList<>();
  private final List<OwnEndpointService> ownServices = new ArrayList<>();

  /** Adds a problem. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** Adds a VPC. */
  public void add(Vpc vpc) {
    vpcs.add(vpc);
  }

  /** Adds an endpoint. */
  public void add(VpcEndpoint endpoint) {
    endpoints.add(endpoint);
  }

  /** Adds an endpoint policy. */
  public void add(EndpointPolicy policy) {
    policies.add(policy);
  }

  /** Adds an export. */
  public void add(Export export) {
    exports.add(export);
  }

  /** Adds a text that may hold a host name. */
  public void add(TextUse text) {
    texts.add(text);
  }

  /** Adds a private hosted zone. */
  public void add(PrivateHostedZone zone) {
    zones.add(zone);
  }

  /** Adds a Resolver rule. */
  public void add(ResolverRule rule) {
    resolverRules.add(rule);
  }

  /** Adds an association of a VPC with a private hosted zone or a Resolver rule. */
  public void add(DnsAssociation association) {
    dnsAssociations.add(association);
  }

  /** Adds what a declaration of its own sets on an endpoint. */
  public void add(Attachment attachment) {
    attachments.add(attachment);
  }

  /** Adds a resource to be held against its schema. */
  public void add(DeclaredResource resource) {
    declaredResources.add(resource);
  }

  /** Adds a subnet. */
  public void add(Subnet subnet) {
    subnets.add(subnet);
  }

  /** Adds a security group. */
  public void add(SecurityGroup group) {
    securityGroups.add(group);
  }

  /** Adds a rule of a security group. */
  public void add(SecurityGroupRule rule) {
    securityGroupRules.add(rule);
  }

  /** Adds a route table. */
  public void add(RouteTable table) {
    routeTables.add(table);
  }

  /** Adds an output. */
  public void add(Output output) {
    outputs.add(output);
  }

  /** Adds what a CDK construct made. */
  public void add(Construct construct) {
    constructs.add(construct);
  }

  /** Adds a record of a hosted zone. */
  public void add(DnsRecord dnsRecord) {
    dnsRecords.add(dnsRecord);
  }

  /** Adds an endpoint service. */
  public void add(OwnEndpointService service) {
    ownServices.add(service);
  }

  /** Adds an endpoint that a plan destroys. */
  public void add(DepartingEndpoint endpoint) {
    departingEndpoints.add(endpoint);
  }

  /** Adds a policy that no configuration sets. */
  public void add(UnconfiguredPolicy policy) {
    unconfiguredPolicies.add(policy);
  }

  /**
   * Adds a place that stands for things that are declared elsewhere: the call of a module, or a
   * plan.
   */
  public void addStandIn(Span place) {
    standIns.add(place);
  }

  /**
   * Adds a file that findings may point into although it is not one of the run: the configuration
   * that a plan was made from.
   */
  public void addSource(SourceFile file) {
    sources.add(file);
  }

  /** Adds all of another part. */
  public void add(EstatePart other) {
    problems.addAll(other.problems);
    vpcs.addAll(other.vpcs);
    endpoints.addAll(other.endpoints);
    policies.addAll(other.policies);
    exports.addAll(other.exports);
    texts.addAll(other.texts);
    zones.addAll(other.zones);
    resolverRules.addAll(other.resolverRules);
    dnsAssociations.addAll(other.dnsAssociations);
    attachments.addAll(other.attachments);
    departingEndpoints.addAll(other.departingEndpoints);
    unconfiguredPolicies.addAll(other.unconfiguredPolicies);
    declaredResources.addAll(other.declaredResources);
    subnets.addAll(other.subnets);
    securityGroups.addAll(other.securityGroups);
    securityGroupRules.addAll(other.securityGroupRules);
    routeTables.addAll(other.routeTables);
    outputs.addAll(other.outputs);
    constructs.addAll(other.constructs);
    dnsRecords.addAll(other.dnsRecords);
    ownServices.addAll(other.ownServices);
    standIns.addAll(other.standIns);
    sources.addAll(other.sources);
  }

  /** Leaves out a bare document whose file a template reads as the policy that it declares. */
  void dropRepeatedPolicies() {
    for (int i = policies.size() - 1; i >= 0; i--) {
      if (policies.get(i).isBare() && isRead(policies.get(i))) {
        policies.remove(i);
      }
    }
  }

  private boolean isRead(EndpointPolicy bare) {
    for (EndpointPolicy policy : policies) {
      boolean same = policy.document().span().file() == bare.document().span().file();
      if (same && !policy.isBare()) {
        return true;
      }
    }
    return false;
  }

  List<SourceFile> sources() {
    return Collections.unmodifiableList(sources);
  }

  List<Span> standIns() {
    return Collections.unmodifiableList(standIns);
  }

  List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  List<Vpc> vpcs() {
    return Collections.unmodifiableList(vpcs);
  }

  List<VpcEndpoint> endpoints() {
    return Collections.unmodifiableList(endpoints);
  }

  List<EndpointPolicy> policies() {
    return Collections.unmodifiableList(policies);
  }

  List<Export> exports() {
    return Collections.unmodifiableList(exports);
  }

  List<TextUse> texts() {
    return Collections.unmodifiableList(texts);
  }

  List<PrivateHostedZone> zones() {
    return Collections.unmodifiableList(zones);
  }

  List<ResolverRule> resolverRules() {
    return Collections.unmodifiableList(resolverRules);
  }

  List<DnsAssociation> dnsAssociations() {
    return Collections.unmodifiableList(dnsAssociations);
  }

  List<Attachment> attachments() {
    return Collections.unmodifiableList(attachments);
  }

  List<DeclaredResource> declaredResources() {
    return Collections.unmodifiableList(declaredResources);
  }

  List<Subnet> subnets() {
    return Collections.unmodifiableList(subnets);
  }

  List<SecurityGroup> securityGroups() {
    return Collections.unmodifiableList(securityGroups);
  }

  List<SecurityGroupRule> securityGroupRules() {
    return Collections.unmodifiableList(securityGroupRules);
  }

  List<RouteTable> routeTables() {
    return Collections.unmodifiableList(routeTables);
  }

  List<Output> outputs() {
    return Collections.unmodifiableList(outputs);
  }

  List<Construct> constructs() {
    return Collections.unmodifiableList(constructs);
  }

  List<DnsRecord> dnsRecords() {
    return Collections.unmodifiableList(dnsRecords);
  }

  List<OwnEndpointService> ownServices() {
    return Collections.unmodifiableList(ownServices);
  }

  List<DepartingEndpoint> departingEndpoints() {
    return Collections.unmodifiableList(departingEndpoints);
  }

  List<UnconfiguredPolicy> unconfiguredPolicies() {
    return Collections.unmodifiableList(unconfiguredPolicies);
  }
}
