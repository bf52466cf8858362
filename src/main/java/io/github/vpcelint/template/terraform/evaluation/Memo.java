package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Evaluates each named value of a module once; one that needs itself stays unknown. */
final class Memo {
  private final Evaluator evaluator;
  private final Map<String, Value> known = new HashMap<>();
  private final Set<String> evaluating = new HashSet<>();

  Memo(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * The value of a name.
   *
   * @param name the name, unique in the module instance
   * @param expression what it is
   * @param scope what the names in the expression mean
   * @param place where the name is used
   */
  Value evaluate(String name, Expression expression, Scope scope, Span place) {
    Value before = known.get(name);
    if (before != null) {
      return before;
    }
    if (!evaluating.add(name)) {
      return scope.unknown(name, place);
    }
    try {
      Value value = evaluator.evaluateApart(expression, scope);
      known.put(name, value);
      return value;
    } finally {
      evaluating.remove(name);
    }
  }
}
