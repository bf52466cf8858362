package io.github.vpcelint.rule;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.policy.ResourceTypes;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rule looks at and reports to, for one rule and one run. */
public final class CheckContext {
  private final RuleInfo rule;
  private final Severity severity;
  private final Estate estate;
  private final Catalog catalog;
  private final Instant now;
  private final Map<String, ResourceTypes> resourceTypes = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Undecided> undecided = new ArrayList<>();
  private final Map<Span, List<Finding>> findingsAt = new HashMap<>();

  /**
   * A context without findings.
   *
   * @param rule the rule that will run
   * @param severity severity of its findings
   * @param estate what it looks at
   * @param catalog the facts about AWS
   * @param now what counts as the present time
   */
  public CheckContext(
      RuleInfo rule, Severity severity, Estate estate, Catalog catalog, Instant now) {
    this.rule = rule;
    this.severity = severity;
    this.estate = estate;
    this.catalog = catalog;
    this.now = now;
  }

  /** The rule that runs. */
  public RuleInfo rule() {
    return rule;
  }

  /** What the rule looks at. */
  public Estate estate() {
    return estate;
  }

  /** The facts about AWS. */
  public Catalog catalog() {
    return catalog;
  }

  /** What counts as the present time: that of the start of the run, unless another one is given. */
  public Instant now() {
    return now;
  }

  /**
   * The services that an endpoint may lead to, one for each condition; none when the service name
   * is not known.
   */
  public List<ServiceCase> services(VpcEndpoint endpoint) {
    return ServiceCase.of(endpoint, catalog);
  }

  /** The services whose endpoints a policy may hang on; none when that is not known. */
  public List<ServiceCase> services(EndpointPolicy policy) {
    return ServiceCase.of(policy, catalog);
  }

  /**
   * The services whose requests come through the endpoint that a policy hangs on, in whatever
   * deployment; none if that is not known.
   */
  public List<Service> servicesBehind(EndpointPolicy policy) {
    List<Service> behind = new ArrayList<>();
    List<ServiceCase> cases = services(policy);
    if (policy.endpoint().isPresent()
        && cases.size() < Cases.of(policy.endpoint().get().serviceName().value()).size()) {
      return behind;
    }
    for (ServiceCase each : cases) {
      if (each.service().isEmpty()) {
        return List.of();
      }
      for (String prefix : each.service().get().iamPrefixes()) {
        Optional<Service> service = catalog.service(prefix);
        if (service.isPresent() && !behind.contains(service.get())) {
          behind.add(service.get());
        }
      }
    }
    return behind;
  }

  /** The resource types of a service. */
  public ResourceTypes resourceTypes(Service service) {
    ResourceTypes known = resourceTypes.get(service.prefix());
    if (known == null) {
      known = new ResourceTypes(service);
      resourceTypes.put(service.prefix(), known);
    }
    return known;
  }

  /**
   * The Region of the service that a policy's endpoint leads to: that of its name, or the one that
   * is deployed to; nothing if that is not known or differs between deployments.
   */
  public Optional<String> region(EndpointPolicy policy) {
    if (policy.endpoint().isPresent()) {
      Property serviceRegion = policy.endpoint().get().serviceRegion();
      if (serviceRegion.written()) {
        return serviceRegion.value().text();
      }
      List<ServiceCase> cases = services(policy);
      if (cases.size() == 1 && cases.get(0).regionKnown()) {
        return cases.get(0).name().orElseThrow().region();
      }
    }
    return policy.deployment().region().text();
  }

  /**
   * Begins a finding.
   *
   * @param span the exact characters that it is about
   * @param message what is wrong with the actual values and what AWS does about it
   */
  public FindingBuilder find(Span span, String message) {
    return new FindingBuilder(this, span, message);
  }

  /**
   * Counts a question that could not be decided.
   *
   * @param span what it is about
   * @param reason what is not known
   */
  public void undecided(Span span, String reason) {
    undecided.add(new Undecided(rule, span, reason));
  }

  /** What was found so far. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** What could not be decided so far. */
  public List<Undecided> undecided() {
    return List.copyOf(undecided);
  }

  Severity severity() {
    return severity;
  }

  /**
   * Adds a finding, unless the same place was reported in the same words, or for another instance
   * of the same block: a policy may hang on several endpoints, and what count and for_each make of
   * one text is one finding for its author. One that was reported for another deployment is then
   * reported for both.
   */
  void add(Finding finding) {
    List<Finding> there = findingsAt.get(finding.span());
    if (there == null) {
      there = new ArrayList<>();
      findingsAt.put(finding.span(), there);
    }
    for (int i = 0; i < there.size(); i++) {
      Finding other = there.get(i);
      if (other.message().equals(finding.message()) && holdsLike(other, finding)) {
        Finding both = other.withCircumstances(other.circumstances().and(finding.circumstances()));
        there.set(i, both);
        replace(other, both);
        return;
      }
      if (isOfAnotherInstance(other, finding)) {
        return;
      }
    }
    there.add(finding);
    findings.add(finding);
  }

  private void replace(Finding old, Finding by) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i) == old) {
        findings.set(i, by);
      }
    }
  }

  /** Outside of deployments that have a name, the first deployment is example enough. */
  private static boolean holdsLike(Finding first, Finding second) {
    return first.circumstances().deployments().isEmpty()
        || second.circumstances().deployments().isEmpty()
        || first.when().equals(second.when());
  }

  private static boolean isOfAnotherInstance(Finding first, Finding second) {
    return !first.subject().equals(second.subject())
        && withoutInstanceKeys(first.subject()).equals(withoutInstanceKeys(second.subject()));
  }

  private static String withoutInstanceKeys(String subject) {
    int open = subject.indexOf('[');
    if (open < 0) {
      return subject;
    }
    StringBuilder without = new StringBuilder(subject.length());
    int depth = 0;
    for (int i = 0; i < subject.length(); i++) {
      char c = subject.charAt(i);
      depth += c == '[' ? 1 : 0;
      if (depth == 0) {
        without.append(c);
      }
      depth -= c == ']' && depth > 0 ? 1 : 0;
    }
    return without.toString();
  }
}
