package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.evaluation.InstanceKey;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.LiteralExpression;
import io.github.vpcelint.template.terraform.expression.ReferenceReader;
import io.github.vpcelint.template.terraform.expression.TraversalExpression;
import io.github.vpcelint.template.terraform.resource.CloudControlResources;
import io.github.vpcelint.value.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows the references of an expression to what it is about, through the inputs and outputs of
 * modules. A plan tells which names an expression uses, but not how; an expression that uses one
 * name only is taken for that name, which for an identifier is all that makes sense.
 */
final class PlanReferences {
  private static final int MOST_HOPS = 30;

  private final String scope;

  /** The references of a plan whose symbols have a scope. */
  PlanReferences(String scope) {
    this.scope = scope;
  }

  /** What an expression of a plan's configuration stands for, when that is one thing. */
  Optional<Symbol> resolve(Optional<MappingNode> expression, PlannedModule module) {
    return resolve(expression, module, 0);
  }

  /**
   * The identifiers of an expression that uses nothing but identifiers of resources, which for a
   * list of identifiers are its items; none if it uses anything else.
   */
  List<Symbol> resolveAll(Optional<MappingNode> expression, PlannedModule module) {
    List<Symbol> symbols = new ArrayList<>();
    String last = "";
    for (Node item : expression.isPresent() ? references(expression.get()) : List.<Node>of()) {
      if (!(item instanceof ScalarNode reference)) {
        return List.of();
      }
      if (!isPart(last, reference.text())) {
        Optional<Symbol> symbol = resolve(reference, module, 0);
        if (symbol.isEmpty() || !isResourceId(symbol.get())) {
          return List.of();
        }
        symbols.add(symbol.get());
        last = reference.text();
      }
    }
    return symbols;
  }

  private static boolean isResourceId(Symbol symbol) {
    return symbol.kind() == Symbol.Kind.RESOURCE && symbol.attribute().equals(Symbol.ID);
  }

  private Optional<Symbol> resolve(
      Optional<MappingNode> expression, PlannedModule module, int hops) {
    Optional<ScalarNode> only =
        expression.isPresent() ? onlyReference(expression.get()) : Optional.empty();
    return only.isEmpty() || hops == MOST_HOPS
        ? Optional.empty()
        : resolve(only.get(), module, hops);
  }

  private Optional<Symbol> resolve(ScalarNode written, PlannedModule module, int hops) {
    Expression read = ReferenceReader.read(written.text(), written.origin());
    if (!(read instanceof TraversalExpression reference)) {
      return Optional.empty();
    }
    return switch (reference.root()) {
      case "var" -> Optional.of(input(reference, module, hops));
      case "module" -> output(reference, module, hops);
      case "local" -> Optional.of(named(reference.text(), module));
      case "each", "count", "path", "terraform", "self" -> Optional.empty();
      case "data" -> attribute(reference, 1, module, hops);
      default -> attribute(reference, 0, module, hops);
    };
  }

  /** The one reference of an expression; the things that it is a part of are listed after it. */
  private static Optional<ScalarNode> onlyReference(MappingNode expression) {
    List<Node> references = references(expression);
    if (references.isEmpty() || !(references.get(0) instanceof ScalarNode first)) {
      return Optional.empty();
    }
    for (Node item : references) {
      if (!(item instanceof ScalarNode whole) || !isPart(first.text(), whole.text())) {
        return Optional.empty();
      }
    }
    return Optional.of(first);
  }

  private static List<Node> references(MappingNode expression) {
    Optional<Node> references = expression.get("references");
    return references.isPresent() && references.get() instanceof SequenceNode list
        ? list.items()
        : List.of();
  }

  private static boolean isPart(String part, String whole) {
    if (!part.startsWith(whole)) {
      return false;
    }
    char next = part.length() == whole.length() ? '.' : part.charAt(whole.length());
    return next == '.' || next == '[';
  }

  /** A name that has one value in a module instance, whatever it is. */
  private Symbol named(String text, PlannedModule module) {
    return new Symbol(Symbol.Kind.EXPRESSION, scope + "/" + module.address(), text, "");
  }

  private Symbol input(TraversalExpression reference, PlannedModule module, int hops) {
    if (reference.steps().size() == 1 && module.parent().isPresent()) {
      Optional<MappingNode> given = PlanNodes.map(module.call(), "expressions", reference.name(0));
      Optional<Symbol> symbol = resolve(given, module.parent().get(), hops + 1);
      if (symbol.isPresent()) {
        return symbol.get();
      }
    }
    return named(reference.text(), module);
  }

  private Optional<Symbol> output(TraversalExpression reference, PlannedModule module, int hops) {
    Optional<String> key = key(reference, 1);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    int next = key.get().isEmpty() ? 1 : 2;
    PlannedModule child = module.child(reference.name(0), key.get());
    if (reference.steps().size() == next + 1) {
      Optional<MappingNode> value =
          PlanNodes.map(child.configuration(), "outputs", reference.name(next), "expression");
      Optional<Symbol> symbol = resolve(value, child, hops + 1);
      if (symbol.isPresent()) {
        return symbol;
      }
    }
    return Optional.of(named(reference.text(), module));
  }

  private Optional<Symbol> attribute(
      TraversalExpression reference, int first, PlannedModule module, int hops) {
    boolean data = first == 1;
    String type = data ? reference.name(0) : reference.root();
    Optional<String> key = key(reference, first + 1);
    int next = key.isPresent() && key.get().isEmpty() ? first + 1 : first + 2;
    String attribute = CloudControlResources.attribute(type, reference.name(next));
    if (key.isEmpty() || attribute.isEmpty() || reference.steps().size() != next + 1) {
      return Optional.empty();
    }
    String address = ResourceBlock.address(data, type, reference.name(first));
    Optional<MappingNode> written =
        PlanNodes.map(module.resource(address), "expressions", attribute);
    Optional<Symbol> symbol = resolve(written, module, hops + 1);
    if (symbol.isPresent()) {
      return symbol;
    }
    Symbol.Kind kind = data ? Symbol.Kind.LOOKUP : Symbol.Kind.RESOURCE;
    return Optional.of(new Symbol(kind, scope, module.path() + address + key.get(), attribute));
  }

  /** The instance key at a step: an empty text when there is none, nothing if it is not known. */
  static Optional<String> key(TraversalExpression reference, int step) {
    if (step >= reference.steps().size()
        || !(reference.steps().get(step) instanceof TraversalExpression.Index index)) {
      return Optional.of("");
    }
    return index.key() instanceof LiteralExpression literal
        ? InstanceKey.of(literal.value())
        : Optional.empty();
  }
}
