package io.github.vpcelint.template.terraform.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Visits the references in expressions, but for those to the variables of loops and {@code dynamic}
 * blocks.
 */
public final class ReferenceWalk {
  private final Visitor visitor;
  private final List<String> loopNames = new ArrayList<>();

  /** A walk that shows references to a visitor. */
  public ReferenceWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Takes up references. */
  public interface Visitor {
    /** A reference to something outside of the expression. */
    void visit(TraversalExpression reference);
  }

  /** Visits the references in an expression or in the body of a block. */
  public void walk(Expression expression) {
    if (expression instanceof TraversalExpression reference) {
      walkSteps(reference.steps());
      if (!loopNames.contains(reference.root())) {
        visitor.visit(reference);
      }
    } else if (expression instanceof ObjectExpression object) {
      walkObject(object);
    } else if (expression instanceof TupleExpression tuple) {
      walkAll(tuple.items());
    } else if (expression instanceof TemplateExpression template) {
      walkAll(template.parts());
    } else if (expression instanceof CallExpression call) {
      walkAll(call.arguments());
    } else {
      walkComputed(expression);
    }
  }

  private void walkComputed(Expression expression) {
    if (expression instanceof OperatorExpression operator) {
      walkAll(operator.operands());
    } else if (expression instanceof ConditionalExpression choice) {
      walkAll(List.of(choice.condition(), choice.yes(), choice.no()));
    } else if (expression instanceof SplatExpression splat) {
      walkAll(List.of(splat.source(), splat.each()));
    } else if (expression instanceof ElementExpression element) {
      walk(element.target());
      walkSteps(element.steps());
    } else if (expression instanceof ForExpression loop) {
      walkLoop(loop);
    }
  }

  private void walkAll(List<Expression> expressions) {
    for (Expression expression : expressions) {
      walk(expression);
    }
  }

  private void walkSteps(List<TraversalExpression.Step> steps) {
    for (TraversalExpression.Step step : steps) {
      if (step instanceof TraversalExpression.Index index) {
        walk(index.key());
      }
    }
  }

  private void walkLoop(ForExpression loop) {
    walk(loop.collection());
    int outer = loopNames.size();
    loopNames.add(loop.valueName());
    loopNames.add(loop.keyName().orElse(loop.valueName()));
    walkOptional(loop.key());
    walk(loop.value());
    walkOptional(loop.condition());
    leave(outer);
  }

  private void walkOptional(Optional<Expression> expression) {
    if (expression.isPresent()) {
      walk(expression.get());
    }
  }

  private void walkObject(ObjectExpression object) {
    for (ObjectExpression.Entry entry : object.entries()) {
      walk(entry.key());
      if (entry.name().equals("dynamic")) {
        walkDynamic(entry.value());
      } else {
        walk(entry.value());
      }
    }
  }

  private void walkDynamic(Expression dynamic) {
    if (dynamic instanceof TupleExpression several) {
      for (Expression one : several.items()) {
        walkDynamic(one);
      }
    } else if (dynamic instanceof ObjectExpression types) {
      for (ObjectExpression.Entry type : types.entries()) {
        walkBlocks(type);
      }
    } else {
      walk(dynamic);
    }
  }

  private void walkBlocks(ObjectExpression.Entry type) {
    List<Expression> blocks =
        type.value() instanceof TupleExpression several ? several.items() : List.of(type.value());
    for (Expression block : blocks) {
      int outer = loopNames.size();
      if (block instanceof ObjectExpression body && body.get("iterator").isPresent()) {
        loopNames.add(body.get("iterator").get().span().text().replace("\"", ""));
      } else {
        loopNames.add(type.name());
      }
      walk(block);
      leave(outer);
    }
  }

  private void leave(int outer) {
    while (loopNames.size() > outer) {
      loopNames.remove(loopNames.size() - 1);
    }
  }
}
