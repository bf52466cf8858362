package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.Place;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.template.Surroundings;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A template together with what is known of its deployment: what its functions are evaluated in.
 */
final class Stack {
  /** The section with the assertions that parameters must meet. */
  static final String RULES = "Rules";

  /** How often the bodies of a template's loops are repeated, all together. */
  static final int MOST_REPETITIONS = 2_000;

  private final Templates.Source source;
  private final Placement placement;
  private final Run run;
  private final Deployment deployment;
  private final Place place;
  private final PseudoParameters pseudoParameters;
  private final Parameters parameters;
  private final PartitionConditions partitions;
  private final Conditions conditions;
  private final Evaluator evaluator;
  private final Map<String, Loop.Unrolled> looped = new HashMap<>();
  private final Map<String, Optional<Stack>> nested = new HashMap<>();
  private final Set<String> outputsUnderWay = new HashSet<>();
  private @Nullable Condition when;
  private int repetitions;

  Stack(Templates.Source source, Placement placement, Run run) {
    Surroundings surroundings =
        new Surroundings(placement.options(), placement.environment(), run.catalog());
    this.source = source;
    this.placement = placement;
    this.run = run;
    this.deployment =
        surroundings.deployment(source.document(), placement.scope(), placement.nestedBy());
    this.place = deployment.place();
    this.pseudoParameters = new PseudoParameters(placement, surroundings);
    this.parameters = new Parameters(this);
    this.partitions = new PartitionConditions(run.catalog(), placement.environment());
    this.conditions = new Conditions(this);
    this.evaluator = Evaluator.forResources(this);
  }

  Template template() {
    return source.template();
  }

  SourceFile file() {
    return source.document().file();
  }

  Placement placement() {
    return placement;
  }

  Deployment deployment() {
    return deployment;
  }

  /** Partitions, Regions and the schemas of resource types. */
  Catalog catalog() {
    return run.catalog();
  }

  /** The Region and account. */
  Place place() {
    return place;
  }

  /** The stack's name in symbols. */
  String scope() {
    return placement.scope();
  }

  /** The condition under which the stack is deployed. */
  Condition when() {
    if (when == null) {
      when = template().section(RULES).isEmpty() ? placement.when() : withAssertions();
    }
    return when;
  }

  private Condition withAssertions() {
    // The assertions themselves ask for parameters only, and these never for the condition.
    return placement.when().and(new Assertions(this).read());
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

  /** Evaluates what rules look at, outside of loops. */
  Evaluator evaluator() {
    return evaluator;
  }

  /** Whether the body of a loop may be repeated once more. */
  boolean mayRepeat() {
    return ++repetitions <= MOST_REPETITIONS;
  }

  /** Takes up a resource that a loop makes. */
  void declare(Loop.Unrolled resource) {
    looped.put(resource.name(), resource);
  }

  /** The resource of a name. */
  Optional<Loop.Unrolled> resource(String logicalId) {
    Optional<MappingNode.Entry> written = template().resource(logicalId);
    return written.isPresent()
        ? Optional.of(new Loop.Unrolled(logicalId, written.get(), evaluator))
        : Optional.ofNullable(looped.get(logicalId));
  }

  /** The symbol scope of an expression that is not certainly the same as any other. */
  String at(Span place) {
    String file = place.file() == file() ? "" : place.file().path() + ":";
    return scope() + "@" + file + place.start();
  }

  /** Whether a text is a template that is read as one. */
  boolean isTemplate(Node text) {
    return run.templates().isInline(text);
  }

  /** Whether a resource nests a template of the run. */
  boolean nests(Node resource) {
    return run.templates().nestedBy(resource, source.document()).isPresent();
  }

  /** The stack that a resource nests, when its template is part of the run. */
  Optional<Stack> nested(Loop.Unrolled resource) {
    Optional<Stack> known = nested.get(resource.name());
    if (known == null) {
      known = nest(resource);
      nested.put(resource.name(), known);
    }
    return known;
  }

  private Optional<Stack> nest(Loop.Unrolled resource) {
    Node body = resource.entry().value();
    Optional<Templates.Source> found = run.templates().nestedBy(body, source.document());
    if (found.isEmpty() || !placement.mayNest() || !run.templates().mayNest()) {
      return Optional.empty();
    }
    Optional<Node> properties = Template.get(body, "Properties");
    Optional<Node> given =
        properties.isPresent() ? Template.get(properties.get(), "Parameters") : Optional.empty();
    StackInputs inputs = StackInputs.of(given, resource.evaluator());
    Declaration declaration = Resource.declaration(resource);
    boolean set = declaration.type().equals("AWS::CloudFormation::StackSet");
    Placement inside =
        set && properties.isPresent()
            ? placement.elsewhere(
                declaration, inputs, StackSetTargets.of(properties.get(), resource.evaluator()))
            : placement.nest(declaration, inputs);
    return Optional.of(new Stack(found.get(), inside, run));
  }

  /**
   * The value of an output.
   *
   * @param anyDeployment whether it is what any deployment may give it
   */
  Optional<Value> output(String name, boolean anyDeployment) {
    for (MappingNode.Entry output : template().section("Outputs")) {
      Optional<Node> value = Template.get(output.value(), "Value");
      if (output.key().text().equals(name) && value.isPresent() && outputsUnderWay.add(name)) {
        Evaluator evaluates = anyDeployment ? evaluator.forConditions() : evaluator;
        Value found = evaluates.evaluate(value.get());
        outputsUnderWay.remove(name);
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The result of an expression that is the same wherever the stack has the same expression. */
  UnknownValue expression(String shown, Span span) {
    return new UnknownValue(new Symbol(Symbol.Kind.EXPRESSION, scope(), shown, ""), span);
  }
}
