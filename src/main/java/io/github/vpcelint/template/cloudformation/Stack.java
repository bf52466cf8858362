package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;

/**
 * A template together with what is known of its deployment: what its functions are evaluated in.
 */
final class Stack {
  private final Template template;
  private final String scope;
  private final PseudoParameters pseudoParameters;
  private final Parameters parameters;
  private final Conditions conditions;
  private final Deployment deployment;

  Stack(Template template, SourceFile file, String scope, LoadOptions options, Catalog catalog) {
    this.template = template;
    this.scope = scope;
    this.pseudoParameters = new PseudoParameters(scope, options, catalog);
    this.parameters = new Parameters(template, scope, options);
    this.conditions = new Conditions(this);
    Span start = file.at(0);
    this.deployment =
        new Deployment(
            scope,
            Deployment.Language.CLOUDFORMATION,
            pseudoParameters.value(PseudoParameters.REGION, start),
            pseudoParameters.value(PseudoParameters.ACCOUNT, start),
            pseudoParameters.value(PseudoParameters.PARTITION, start));
  }

  Template template() {
    return template;
  }

  /** The stack's name in symbols. */
  String scope() {
    return scope;
  }

  PseudoParameters pseudoParameters() {
    return pseudoParameters;
  }

  Parameters parameters() {
    return parameters;
  }

  Conditions conditions() {
    return conditions;
  }

  Deployment deployment() {
    return deployment;
  }

  /** The result of an expression that is the same wherever the stack has the same expression. */
  UnknownValue expression(String shown, Span span) {
    return new UnknownValue(new Symbol(Symbol.Kind.EXPRESSION, scope, shown, ""), span);
  }

  /** The result of an expression that is not certainly the same as any other. */
  UnknownValue unknown(String shown, Span span) {
    String here = scope + "@" + span.start();
    return new UnknownValue(new Symbol(Symbol.Kind.EXPRESSION, here, shown, ""), span);
  }
}
