package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Surroundings;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * What CloudFormation itself gives a template.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html">
 *     Pseudo parameters reference</a>
 */
final class PseudoParameters {
  private static final String PREFIX = "AWS::";

  private static final String STACK_NAME = "AWS::StackName";

  private final Placement placement;
  private final Surroundings surroundings;

  PseudoParameters(Placement placement, Surroundings surroundings) {
    this.placement = placement;
    this.surroundings = surroundings;
  }

  static boolean isName(String name) {
    return name.startsWith(PREFIX);
  }

  /** The value of a pseudo parameter. */
  Value value(String name, Span span) {
    Optional<String> stackName = placement.stackName();
    if (name.equals(STACK_NAME) && stackName.isPresent()) {
      return TextValue.literal(stackName.get(), Origin.shownAt(span));
    }
    return switch (name) {
      case "AWS::NoValue" -> new AbsentValue(span);
      case Surroundings.REGION -> surroundings.region(span);
      case Surroundings.ACCOUNT -> surroundings.account(span);
      case Surroundings.PARTITION -> surroundings.partition(span);
      case Surroundings.URL_SUFFIX -> surroundings.urlSuffix(span);
      default ->
          new UnknownValue(new Symbol(Symbol.Kind.DEPLOYMENT, placement.scope(), name, ""), span);
    };
  }
}
