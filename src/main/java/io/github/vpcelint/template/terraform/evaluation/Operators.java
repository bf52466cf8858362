package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.OperatorExpression;
import io.github.vpcelint.template.terraform.function.Numbers;
import io.github.vpcelint.template.terraform.function.TypeFunctions;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import io.github.vpcelint.value.Variable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Evaluates operators, and reads expressions as conditions. */
final class Operators {
  private final Evaluator evaluator;

  Operators(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value evaluate(OperatorExpression expression, Scope scope) {
    return switch (expression.operator()) {
      case "!", "&&", "||", "==", "!=" -> truth(expression, scope);
      default -> arithmetic(expression, scope);
    };
  }

  private Value truth(OperatorExpression expression, Scope scope) {
    Condition condition = condition(expression, scope);
    return condition instanceof Condition.Constant constant
        ? new BooleanValue(constant.holds(), expression.span())
        : scope.unknown(expression.span().text(), expression.span());
  }

  /**
   * When an expression is true: a formula over the values that are not known, so that {@code var.a}
   * and {@code !var.a} exclude each other.
   */
  Condition condition(Expression expression, Scope scope) {
    if (expression instanceof OperatorExpression operator) {
      Expression left = operator.operands().get(0);
      Expression right = operator.operands().get(operator.operands().size() - 1);
      return switch (operator.operator()) {
        case "!" -> condition(left, scope).not();
        case "&&" -> condition(left, scope).and(condition(right, scope));
        case "||" -> condition(left, scope).or(condition(right, scope));
        case "==" -> equal(operator, left, right, scope);
        case "!=" -> equal(operator, left, right, scope).not();
        default -> holds(arithmetic(operator, scope));
      };
    }
    return holds(evaluator.evaluate(expression, scope));
  }

  private static Condition holds(Value value) {
    Condition holds = Condition.never();
    for (Cases.Case each : Cases.of(value)) {
      Optional<Boolean> truth = each.value().truth();
      Condition one =
          truth.isPresent()
              ? truth.get() ? Condition.always() : Condition.never()
              : question(each.value());
      holds = holds.or(each.when().and(one));
    }
    return holds;
  }

  private static Condition question(Value value) {
    String scope = value instanceof UnknownValue unknown ? unknown.symbol().scope() : "";
    return Condition.question(scope, name(value));
  }

  private static String name(Value value) {
    String shown = value.display();
    return shown.startsWith("${") && shown.endsWith("}")
        ? shown.substring(2, shown.length() - 1)
        : shown;
  }

  private Condition equal(
      OperatorExpression operator, Expression left, Expression right, Scope scope) {
    Value a = evaluator.evaluate(left, scope);
    Value b = evaluator.evaluate(right, scope);
    Truth same = differInType(a, b) ? Truth.NO : Equality.of(a, b);
    if (same != Truth.UNKNOWN) {
      return Truth.YES == same ? Condition.always() : Condition.never();
    }
    if (a instanceof UnknownValue unknown && b.text().isPresent()) {
      return is(unknown, b.text().get());
    }
    if (b instanceof UnknownValue unknown && a.text().isPresent()) {
      return is(unknown, a.text().get());
    }
    Condition certain = Equality.certain(a, b);
    return certain == Condition.never()
        ? question(scope.unknown(operator.span().text(), operator.span()))
        : certain;
  }

  /** A number is never equal to a text, not even to the one that it is written as. */
  private static boolean differInType(Value a, Value b) {
    return a.text().isPresent() && b.text().isPresent() && a.getClass() != b.getClass();
  }

  private static Condition is(UnknownValue unknown, String text) {
    Symbol symbol = unknown.symbol();
    return Condition.is(new Variable(symbol.scope(), name(unknown), List.of()), text);
  }

  private Value arithmetic(OperatorExpression expression, Scope scope) {
    List<Expression> operands = expression.operands();
    Optional<BigDecimal> left = number(operands.get(0), scope);
    Optional<BigDecimal> right = number(operands.get(operands.size() - 1), scope);
    if (left.isEmpty() || right.isEmpty()) {
      return scope.unknown(expression.span().text(), expression.span());
    }
    BigDecimal a = operands.size() == 1 ? BigDecimal.ZERO : left.get();
    BigDecimal b = right.get();
    int order = a.compareTo(b);
    return switch (expression.operator()) {
      case "+" -> result(a.add(b), expression);
      case "-" -> result(a.subtract(b), expression);
      case "*" -> result(a.multiply(b), expression);
      case "<" -> new BooleanValue(order < 0, expression.span());
      case "<=" -> new BooleanValue(order <= 0, expression.span());
      case ">" -> new BooleanValue(order > 0, expression.span());
      case ">=" -> new BooleanValue(order >= 0, expression.span());
      case "/", "%" -> {
        if (b.signum() == 0) {
          yield scope.unknown(expression.span().text(), expression.span());
        }
        yield expression.operator().equals("/")
            ? quotient(a, b, expression, scope)
            : result(a.remainder(b), expression);
      }
      default -> scope.unknown(expression.span().text(), expression.span());
    };
  }

  /**
   * Terraform computes with binary fractions, which are not the same unless the result is exact.
   */
  private static Value quotient(
      BigDecimal a, BigDecimal b, OperatorExpression expression, Scope scope) {
    BigDecimal rounded = a.divide(b, MathContext.DECIMAL128);
    return rounded.multiply(b).compareTo(a) == 0
        ? result(rounded, expression)
        : scope.unknown(expression.span().text(), expression.span());
  }

  private Optional<BigDecimal> number(Expression operand, Scope scope) {
    Value value = evaluator.evaluate(operand, scope);
    Value number = value instanceof ChoiceValue ? value : TypeFunctions.toNumber(value);
    return number instanceof NumberValue known
        ? Optional.of(Numbers.of(known.literal()))
        : Optional.empty();
  }

  private static Value result(BigDecimal number, OperatorExpression expression) {
    return new NumberValue(Numbers.shown(number), expression.span());
  }
}
