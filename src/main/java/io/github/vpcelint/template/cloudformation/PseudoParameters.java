package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Surroundings;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;

/**
 * What CloudFormation itself gives a template.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html">
 *     Pseudo parameters reference</a>
 */
final class PseudoParameters {
  private static final String PREFIX = "AWS::";

  private final String scope;
  private final Surroundings surroundings;

  PseudoParameters(String scope, Surroundings surroundings) {
    this.scope = scope;
    this.surroundings = surroundings;
  }

  static boolean isName(String name) {
    return name.startsWith(PREFIX);
  }

  /** The value of a pseudo parameter; the stack's own name and id are never known. */
  Value value(String name, Span span) {
    return switch (name) {
      case "AWS::NoValue" -> new AbsentValue(span);
      case Surroundings.REGION -> surroundings.region(span);
      case Surroundings.ACCOUNT -> surroundings.account(span);
      case Surroundings.PARTITION -> surroundings.partition(span);
      case Surroundings.URL_SUFFIX -> surroundings.urlSuffix(span);
      default -> new UnknownValue(new Symbol(Symbol.Kind.DEPLOYMENT, scope, name, ""), span);
    };
  }
}
