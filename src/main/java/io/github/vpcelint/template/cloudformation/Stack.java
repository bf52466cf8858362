package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.Surroundings;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;

/**
 * A template together with what is known of its deployment: what its functions are evaluated in.
 */
final class Stack {
  /** How often the bodies of a template's loops are repeated, all together. */
  static final int MOST_REPETITIONS = 2_000;

  private final Template template;
  private final Deployment deployment;
  private final PseudoParameters pseudoParameters;
  private final Parameters parameters;
  private final PartitionConditions partitions;
  private final Conditions conditions;
  private int repetitions;

  Stack(Template template, Document document, Catalog catalog) {
    Surroundings surroundings = new Surroundings(document.options(), catalog);
    this.template = template;
    this.deployment = surroundings.deployment(document, Deployment.Language.CLOUDFORMATION);
    this.pseudoParameters = new PseudoParameters(document.scope(), surroundings);
    this.parameters = new Parameters(template, document.scope(), document.options());
    this.partitions = new PartitionConditions(catalog);
    this.conditions = new Conditions(this);
  }

  Template template() {
    return template;
  }

  Deployment deployment() {
    return deployment;
  }

  /** The stack's name in symbols. */
  String scope() {
    return deployment.scope();
  }

  PseudoParameters pseudoParameters() {
    return pseudoParameters;
  }

  Parameters parameters() {
    return parameters;
  }

  PartitionConditions partitions() {
    return partitions;
  }

  Conditions conditions() {
    return conditions;
  }

  /** Whether the body of a loop may be repeated once more. */
  boolean mayRepeat() {
    return ++repetitions <= MOST_REPETITIONS;
  }

  /** The result of an expression that is the same wherever the stack has the same expression. */
  UnknownValue expression(String shown, Span span) {
    return new UnknownValue(new Symbol(Symbol.Kind.EXPRESSION, scope(), shown, ""), span);
  }
}
