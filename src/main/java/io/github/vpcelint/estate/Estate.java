package io.github.vpcelint.estate;

import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the files of a run declare, whatever language they are written in. */
public final class Estate {
  private final EstatePart all;
  private final Map<Symbol, Vpc> vpcsById = new HashMap<>();
  private final Map<String, Vpc> vpcsByKnownId = new HashMap<>();
  private final Exports exports;

  private Estate(EstatePart all) {
    this.all = all;
    for (Vpc vpc : all.vpcs()) {
      vpcsById.put(vpc.declaration().id(), vpc);
      if (vpc.knownId().isPresent()) {
        vpcsByKnownId.put(vpc.knownId().get(), vpc);
      }
    }
    exports = new Exports(all.exports());
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
    return new Estate(all);
  }

  /** What could not be read. */
  public List<Problem> problems() {
    return List.copyOf(all.problems());
  }

  /** The VPCs that are created or adopted. */
  public List<Vpc> vpcs() {
    return List.copyOf(all.vpcs());
  }

  /** The endpoints. */
  public List<VpcEndpoint> endpoints() {
    return List.copyOf(all.endpoints());
  }

  /** The endpoint policies: those of the endpoints and the bare documents. */
  public List<EndpointPolicy> policies() {
    return List.copyOf(all.policies());
  }

  /** The texts that may hold host names. */
  public List<TextUse> texts() {
    return List.copyOf(all.texts());
  }

  /** The private hosted zones. */
  public List<PrivateHostedZone> zones() {
    return List.copyOf(all.zones());
  }

  /** The rules of Route 53 Resolver. */
  public List<ResolverRule> resolverRules() {
    return List.copyOf(all.resolverRules());
  }

  /** What associates VPCs with private hosted zones and Resolver rules. */
  public List<DnsAssociation> dnsAssociations() {
    return List.copyOf(all.dnsAssociations());
  }

  /** What declarations of their own set on endpoints. */
  public List<Attachment> attachments() {
    return List.copyOf(all.attachments());
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
    return plainVpc(resolve(id));
  }

  /** The condition under which a value identifies a VPC of the estate. */
  public Condition identifies(Value id, Vpc vpc) {
    Condition when = Condition.never();
    for (Cases.Case each : Cases.of(resolve(id))) {
      Optional<Vpc> found = plainVpc(each.value());
      if (found.isPresent() && found.get() == vpc) {
        when = when.or(each.when());
      }
    }
    return when;
  }

  private Optional<Vpc> plainVpc(Value id) {
    if (id instanceof UnknownValue unknown) {
      return Optional.ofNullable(vpcsById.get(unknown.symbol()));
    }
    Optional<String> text = id.text();
    return text.isPresent() ? Optional.ofNullable(vpcsByKnownId.get(text.get())) : Optional.empty();
  }

  /** The condition under which two values, imports resolved, are certainly the same. */
  public Condition same(Value left, Value right) {
    return Equality.certain(resolve(left), resolve(right));
  }
}
