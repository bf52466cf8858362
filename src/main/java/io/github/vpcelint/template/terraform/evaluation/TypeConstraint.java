package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.template.terraform.expression.CallExpression;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.LiteralExpression;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.template.terraform.expression.TemplateReader;
import io.github.vpcelint.template.terraform.expression.TraversalExpression;
import io.github.vpcelint.template.terraform.expression.TupleExpression;
import io.github.vpcelint.template.terraform.function.BuiltInFunctions;
import io.github.vpcelint.template.terraform.function.Call;
import io.github.vpcelint.template.terraform.function.InvalidCall;
import io.github.vpcelint.template.terraform.function.TypeFunctions;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Converts values to the types that variables ask for. A value that cannot be converted, which
 * Terraform refuses, stays as it is.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/language/expressions/type-constraints">Type
 *     constraints</a>
 */
final class TypeConstraint {
  private final Evaluator evaluator;
  private final Scope scope;

  TypeConstraint(Evaluator evaluator, Scope scope) {
    this.evaluator = evaluator;
    this.scope = scope;
  }

  /**
   * The value as a type.
   *
   * @param type the type, as an expression or as the text of one
   */
  Value convert(Value value, Expression type) {
    if (value instanceof ChoiceValue choice) {
      List<ChoiceValue.Branch> branches = new ArrayList<>(choice.branches().size());
      for (ChoiceValue.Branch branch : choice.branches()) {
        branches.add(new ChoiceValue.Branch(branch.when(), convert(branch.value(), type)));
      }
      return new ChoiceValue(branches, choice.span());
    }
    try {
      return value instanceof AbsentValue ? value : converted(value, type);
    } catch (InvalidCall refused) {
      return value;
    }
  }

  private Value converted(Value value, Expression type) {
    if (type instanceof TraversalExpression name && name.steps().isEmpty()) {
      return primitive(value, name.root());
    }
    if (type instanceof LiteralExpression text && text.value() instanceof TextValue written) {
      String name = written.text().orElse("");
      boolean plain = name.indexOf('(') < 0;
      return plain
          ? primitive(value, name)
          : converted(
              value, TemplateReader.read("${" + name + "}", Origin.shownAt(written.span())));
    }
    if (!(type instanceof CallExpression call) || call.arguments().isEmpty()) {
      return value;
    }
    Expression inner = call.arguments().get(0);
    return switch (call.name()) {
      case "list" -> value instanceof ListValue list ? items(list, inner) : value;
      case "set" -> value instanceof ListValue list ? set(items(list, inner)) : value;
      case "map" -> value instanceof MapValue map ? fields(map, inner) : value;
      case "tuple" ->
          value instanceof ListValue list && inner instanceof TupleExpression types
              ? tuple(list, types)
              : value;
      case "object" ->
          value instanceof MapValue map && inner instanceof ObjectExpression types
              ? object(map, types)
              : value;
      default -> value;
    };
  }

  private static Value primitive(Value value, String type) {
    return switch (type) {
      case "string" -> TypeFunctions.toText(value);
      case "number" -> TypeFunctions.toNumber(value);
      case "bool" -> TypeFunctions.toTruth(value);
      default -> value;
    };
  }

  private ListValue items(ListValue list, Expression type) {
    List<Value> items = new ArrayList<>(list.items().size());
    for (Value item : list.items()) {
      items.add(convert(item, type));
    }
    return new ListValue(items, list.open(), list.span());
  }

  private Value set(ListValue list) {
    Optional<Value> set = BuiltInFunctions.call(new Call("toset", List.of(list), list.span()));
    return evaluator.marks().set(set.orElse(list));
  }

  private Value tuple(ListValue list, TupleExpression types) {
    List<Value> items = new ArrayList<>(list.items().size());
    for (int i = 0; i < list.items().size(); i++) {
      Value item = list.items().get(i);
      items.add(i < types.items().size() ? convert(item, types.items().get(i)) : item);
    }
    return new ListValue(items, list.open(), list.span());
  }

  private Value fields(MapValue map, Expression type) {
    List<MapValue.Field> fields = new ArrayList<>(map.fields().size());
    for (MapValue.Field field : map.fields()) {
      fields.add(new MapValue.Field(field.key(), convert(field.value(), type)));
    }
    return new MapValue(fields, map.open(), map.span());
  }

  /** The attributes that the type has and no others; those that may be left out have a default. */
  private Value object(MapValue map, ObjectExpression types) {
    List<MapValue.Field> fields = new ArrayList<>(types.entries().size());
    for (ObjectExpression.Entry attribute : types.entries()) {
      Optional<MapValue.Field> given = map.field(attribute.name());
      boolean left = given.isEmpty() || given.get().value() instanceof AbsentValue;
      Optional<CallExpression> optional = optional(attribute.value());
      if (left && (optional.isPresent() || given.isPresent())) {
        if (given.isPresent() || !map.open()) {
          fields.add(unset(map, attribute, given, optional));
        }
      } else if (given.isPresent()) {
        Expression type =
            optional.isPresent() ? optional.get().arguments().get(0) : attribute.value();
        fields.add(new MapValue.Field(given.get().key(), convert(given.get().value(), type)));
      }
    }
    return new MapValue(fields, map.open(), map.span());
  }

  private static Optional<CallExpression> optional(Expression type) {
    return type instanceof CallExpression call
            && call.name().equals("optional")
            && !call.arguments().isEmpty()
        ? Optional.of(call)
        : Optional.empty();
  }

  private MapValue.Field unset(
      MapValue map,
      ObjectExpression.Entry attribute,
      Optional<MapValue.Field> given,
      Optional<CallExpression> optional) {
    TextValue key =
        given.isPresent() ? given.get().key() : SuppliedText.at(attribute.name(), map.span());
    if (optional.isEmpty() || optional.get().arguments().size() < 2) {
      return new MapValue.Field(key, new AbsentValue(map.span()));
    }
    List<Expression> arguments = optional.get().arguments();
    Value value = evaluator.evaluateApart(arguments.get(1), scope);
    return new MapValue.Field(key, convert(value, arguments.get(0)));
  }
}
