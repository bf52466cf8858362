package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.LiteralExpression;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.template.terraform.expression.TemplateExpression;
import io.github.vpcelint.template.terraform.expression.TraversalExpression;
import io.github.vpcelint.template.terraform.expression.TupleExpression;
import io.github.vpcelint.template.terraform.function.InvalidCall;
import io.github.vpcelint.template.terraform.function.TypeFunctions;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates expressions. One evaluator serves one run; it is not safe for several threads. */
public final class Evaluator {
  /** Deepest nesting of expressions and of the references that lead from one to the next. */
  private static final int MOST_DEEP = 250;

  private final References references = new References(this);
  private final Computations computations = new Computations(this, references);
  private final DynamicBlocks dynamicBlocks = new DynamicBlocks(this);
  private final Sizes sizes = new Sizes();
  private final Marks marks = new Marks();
  private final Lookups lookups = new Lookups();
  private int depth;
  private int trying;

  /**
   * The value of an expression; unknown beyond the limits on depth and size, and where Terraform
   * refuses to evaluate it.
   */
  public Value evaluate(Expression expression, Scope scope) {
    if (expression instanceof LiteralExpression literal) {
      return literal.value();
    }
    if (depth >= MOST_DEEP || sizes.isExhausted()) {
      return scope.unknown(expression.span().text(), expression.span());
    }
    depth++;
    try {
      Value value = evaluateDeeper(expression, scope);
      return sizes.tooLarge(value)
          ? scope.unknown(expression.span().text(), expression.span())
          : value;
    } catch (InvalidCall refused) {
      if (trying > 0) {
        throw refused;
      }
      return scope.unknown(expression.span().text(), expression.span());
    } finally {
      depth--;
    }
  }

  /**
   * The value of an expression inside of {@code try} or {@code can}.
   *
   * @throws InvalidCall when Terraform refuses to evaluate it
   */
  Value attempt(Expression expression, Scope scope) {
    trying++;
    try {
      return evaluate(expression, scope);
    } finally {
      trying--;
    }
  }

  /** The value of something that has a name: {@code try} does not catch what is wrong with it. */
  Value evaluateApart(Expression expression, Scope scope) {
    int outer = trying;
    trying = 0;
    try {
      return evaluate(expression, scope);
    } finally {
      trying = outer;
    }
  }

  /** Which values are more than they look like. */
  Marks marks() {
    return marks;
  }

  /** What data sources find. */
  Lookups lookups() {
    return lookups;
  }

  /** Counts a round of a loop, of which there can be too many. */
  void countRound() {
    sizes.countRound();
  }

  /** Whether so much was evaluated that everything else stays unknown. */
  public boolean isExhausted() {
    return sizes.isExhausted();
  }

  /** An object, or the body of a block, with each of its values evaluated. */
  public MapValue evaluateObject(ObjectExpression object, Scope scope) {
    List<MapValue.Field> fields = new ArrayList<>(object.entries().size());
    for (ObjectExpression.Entry entry : object.entries()) {
      if (entry.name().equals(DynamicBlocks.TYPE)
          && dynamicBlocks.add(entry.value(), scope, fields)) {
        continue;
      }
      TextValue text = key(evaluate(entry.key(), scope), entry.nameSpan(), scope);
      fields.add(new MapValue.Field(text, evaluate(entry.value(), scope)));
    }
    return new MapValue(fields, false, object.span());
  }

  private Value evaluateDeeper(Expression expression, Scope scope) {
    if (expression instanceof TraversalExpression reference) {
      return references.resolve(reference, scope);
    }
    if (expression instanceof TemplateExpression template) {
      return evaluateTemplate(template, scope);
    }
    if (expression instanceof TupleExpression tuple) {
      List<Value> items = new ArrayList<>(tuple.items().size());
      for (Expression item : tuple.items()) {
        items.add(evaluate(item, scope));
      }
      return new ListValue(items, false, tuple.span());
    }
    if (expression instanceof ObjectExpression object) {
      MapValue value = evaluateObject(object, scope);
      return hasComputedKeys(object) ? lastOfRepeated(value) : value;
    }
    return computations.evaluate(expression, scope);
  }

  private static boolean hasComputedKeys(ObjectExpression object) {
    for (ObjectExpression.Entry entry : object.entries()) {
      if (entry.name().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Of keys that turn out to be the same the last counts. */
  private static MapValue lastOfRepeated(MapValue object) {
    Map<String, MapValue.Field> fields = new LinkedHashMap<>();
    for (MapValue.Field field : object.fields()) {
      fields.put(field.key().display(), field);
    }
    return new MapValue(List.copyOf(fields.values()), object.open(), object.span());
  }

  private Value evaluateTemplate(TemplateExpression template, Scope scope) {
    List<Value> pieces = new ArrayList<>(template.parts().size());
    for (Expression part : template.parts()) {
      pieces.add(piece(evaluate(part, scope), part, scope));
    }
    return Concatenation.of(pieces, template.span());
  }

  private Value piece(Value value, Expression part, Scope scope) {
    if (value instanceof NumberValue) {
      return TypeFunctions.toText(value);
    }
    if (!(value instanceof ListValue || value instanceof MapValue)) {
      return value;
    }
    Optional<Value> encoded =
        marks.isEncoded(value) ? JsonText.of(value, part.span()) : Optional.empty();
    return encoded.orElseGet(() -> scope.unknown(part.span().text(), part.span()));
  }

  /** The key of an object as a text; one that is no text is a hole. */
  private static TextValue key(Value key, Span place, Scope scope) {
    if (key instanceof TextValue text) {
      return text;
    }
    if (key.text().isPresent()) {
      return SuppliedText.at(key.text().get(), key.span());
    }
    UnknownValue unknown =
        key instanceof UnknownValue known ? known : scope.unknown(place.text(), place);
    return new TextValue(List.of(new TextValue.Hole(unknown)), place);
  }
}
