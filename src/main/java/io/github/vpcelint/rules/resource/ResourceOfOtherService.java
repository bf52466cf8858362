package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.Action;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.ActionSet;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.ArnFormat;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resource on which no action of its statement acts. */
public final class ResourceOfOtherService implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.resource().isEmpty() || statement.action().isEmpty()) {
      return;
    }
    PatternElement element = statement.resource().get();
    Optional<List<ArnFormat>> touched = Optional.empty();
    for (PolicyText text : element.patterns()) {
      Arn arn = Arn.of(text);
      if (arn.form() == Arn.Form.ARN && !MeantTypes.of(arn, context).isEmpty()) {
        touched = touched.isPresent() ? touched : touched(statement, policy, context);
        if (touched.isEmpty()) {
          return;
        }
        if (!isMeantByAny(arn, touched.get())) {
          context
              .find(text.innerSpan(), message(arn, statement))
              .help("remove it, or name the actions that are meant for it")
              .related(
                  statement.action().get().field().keySpan(), "the actions of " + statement.title())
              .in(policy, statement, element.name())
              .when(text.when())
              .report();
        }
      }
    }
  }

  private static boolean isMeantByAny(Arn arn, List<ArnFormat> formats) {
    for (ArnFormat format : formats) {
      if (format.isMeantBy(arn)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The types that some action of the statement may act on; nothing if that is not known, or if no
   * action can be limited to resources at all.
   */
  private static Optional<List<ArnFormat>> touched(
      Statement statement, EndpointPolicy policy, CheckContext context) {
    List<Service> services = services(statement, policy, context);
    ActionSet actions = ActionSet.of(statement.action().orElseThrow());
    Map<String, ArnFormat> touched = new LinkedHashMap<>();
    for (Service service : services) {
      for (String name : actions.possible(service)) {
        Action action = service.action(name).orElseThrow();
        for (ArnFormat format : context.resourceTypes(service).of(action)) {
          touched.put(service.prefix() + "/" + format.type().name(), format);
        }
      }
    }
    return touched.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(touched.values()));
  }

  /** The services that the actions can be of; none if they can be of any. */
  private static List<Service> services(
      Statement statement, EndpointPolicy policy, CheckContext context) {
    List<Service> services = new ArrayList<>();
    PatternElement element = statement.action().orElseThrow();
    boolean named = !element.negated() && element.complete();
    for (PolicyText text : element.patterns()) {
      ActionPattern pattern = ActionPattern.of(text);
      named &= pattern.literalPrefix().isPresent();
      for (Service service : named ? pattern.services(context.catalog()) : List.<Service>of()) {
        if (!services.contains(service)) {
          services.add(service);
        }
      }
    }
    return named ? services : context.servicesBehind(policy);
  }

  private static String message(Arn arn, Statement statement) {
    String nothing = statement.denies() ? "denies" : "allows";
    return "no action of "
        + statement.title()
        + " acts on "
        + arn.text().display()
        + ", so it "
        + nothing
        + " nothing there";
  }
}
