package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.ArnFormat;
import io.github.vpcelint.rule.CheckContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The resource types that an ARN can be of, by its service and its resource field. */
final class MeantTypes {
  private MeantTypes() {}

  /** The formats of the types; none if the service of the ARN is not known. */
  static List<ArnFormat> of(Arn arn, CheckContext context) {
    List<ArnFormat> meant = new ArrayList<>();
    Optional<String> name = arn.known(Arn.Field.SERVICE);
    if (name.isPresent()) {
      for (Service service : context.catalog().servicesWithArns(name.get())) {
        for (ArnFormat format : context.resourceTypes(service).all()) {
          if (format.isMeantBy(arn)) {
            meant.add(format);
          }
        }
      }
    }
    return meant;
  }
}
