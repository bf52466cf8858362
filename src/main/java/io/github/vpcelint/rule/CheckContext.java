package io.github.vpcelint.rule;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.EndpointService;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule looks at and reports to, for one rule and one run. */
public final class CheckContext {
  private final RuleInfo rule;
  private final Severity severity;
  private final Estate estate;
  private final Catalog catalog;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Undecided> undecided = new ArrayList<>();

  /**
   * A context without findings.
   *
   * @param rule the rule that will run
   * @param severity severity of its findings
   * @param estate what it looks at
   * @param catalog the facts about AWS
   */
  public CheckContext(RuleInfo rule, Severity severity, Estate estate, Catalog catalog) {
    this.rule = rule;
    this.severity = severity;
    this.estate = estate;
    this.catalog = catalog;
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
   * The services whose requests come through the endpoint that a policy hangs on; none if that is
   * not known.
   */
  public List<Service> servicesBehind(EndpointPolicy policy) {
    Optional<EndpointService> endpoint =
        policy.service().isPresent()
            ? catalog.endpointServices().withLabel(policy.service().get())
            : Optional.empty();
    List<Service> services = new ArrayList<>();
    if (endpoint.isPresent()) {
      for (String prefix : endpoint.get().iamPrefixes()) {
        Optional<Service> service = catalog.service(prefix);
        if (service.isPresent()) {
          services.add(service.get());
        }
      }
    }
    return services;
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

  void add(Finding finding) {
    findings.add(finding);
  }
}
