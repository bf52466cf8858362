package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.Vpc;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/** What messages call a VPC. */
final class VpcNames {
  private VpcNames() {}

  /** The name that its author gave it, else the value that identifies it. */
  static String of(Value id, CheckContext context) {
    Optional<Vpc> vpc = context.estate().vpc(id);
    return vpc.isPresent() ? vpc.get().declaration().name() : id.display();
  }
}
