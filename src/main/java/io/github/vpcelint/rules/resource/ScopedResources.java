package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.ResourceType;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.ArnFormat;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The resources of a statement that is limited to some: all of them are ARNs of some kind. */
final class ScopedResources {
  private final List<Arn> arns;

  private ScopedResources(List<Arn> arns) {
    this.arns = arns;
  }

  /** The resources of a statement; nothing if it may be about all, or about unknown ones. */
  static Optional<ScopedResources> of(Statement statement, CheckContext context) {
    if (statement.resource().isEmpty()
        || statement.resource().get().negated()
        || !statement.resource().get().complete()
        || statement.resource().get().patterns().isEmpty()) {
      return Optional.empty();
    }
    List<Arn> arns = new ArrayList<>();
    for (PolicyText text : statement.resource().get().patterns()) {
      Arn arn = Arn.of(text);
      // What is no ARN matches nothing, or was meant to be some other text: malformed-arn says so.
      // Nor is much known of types that the reference does not have, as those of AWS's own
      // resources.
      if (arn.form() != Arn.Form.ARN || MeantTypes.of(arn, context).isEmpty()) {
        return Optional.empty();
      }
      arns.add(arn);
    }
    return Optional.of(new ScopedResources(arns));
  }

  /** The ARNs. */
  List<Arn> arns() {
    return arns;
  }

  /** Whether some ARN can mean a resource of one of these types. */
  boolean meetAny(List<ArnFormat> formats) {
    for (ArnFormat format : formats) {
      for (Arn arn : arns) {
        if (format.isMeantBy(arn)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether some ARN is a pattern for all resources of a service: {@code arn:aws:s3:::*}. */
  boolean coverService(String service) {
    for (Arn arn : arns) {
      String resource = arn.widest(Arn.Field.RESOURCE);
      boolean all = !resource.isEmpty();
      for (int i = 0; i < resource.length(); i++) {
        all &= resource.charAt(i) == '*';
      }
      if (all && arn.known(Arn.Field.SERVICE).orElse(service).equals(service)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether ARNs of a type look like one of these: with a Region and an account where it has them.
   * Of several types that an action can be for, that is the one that was meant.
   */
  boolean looksLike(ResourceType type) {
    for (Arn arn : arns) {
      boolean region = arn.field(Arn.Field.REGION).units().isEmpty() == type.region().isEmpty();
      boolean account = arn.field(Arn.Field.ACCOUNT).units().isEmpty() == type.account().isEmpty();
      if (region && account && arn.known(Arn.Field.SERVICE).orElse("").equals(type.service())) {
        return true;
      }
    }
    return false;
  }

  /** A pattern for the ARNs of a type, with the Region and account of the statement's own ARNs. */
  String patternFor(ResourceType type) {
    Arn model = arns.get(0);
    return "arn:"
        + field(model, Arn.Field.PARTITION)
        + ":"
        + type.service()
        + ":"
        + (type.region().startsWith("$") ? field(model, Arn.Field.REGION) : type.region())
        + ":"
        + (type.account().startsWith("$") ? field(model, Arn.Field.ACCOUNT) : type.account())
        + ":"
        + type.resourcePattern().pattern();
  }

  private static String field(Arn model, Arn.Field field) {
    String text = model.field(field).display();
    return text.isEmpty() ? "*" : text;
  }
}
