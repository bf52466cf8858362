package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@code statement} block of an {@code aws_iam_policy_document}. */
final class PolicyStatementBlock {
  private final Arguments block;
  private final List<MapValue.Field> fields = new ArrayList<>();

  private PolicyStatementBlock(Arguments block) {
    this.block = block;
  }

  /** The statement that a block makes. */
  static MapValue statement(Arguments block) {
    return new PolicyStatementBlock(block).make();
  }

  private MapValue make() {
    add("Sid", "sid", false);
    addEffect();
    add("Action", "actions", false);
    add("NotAction", "not_actions", false);
    add("Resource", "resources", true);
    add("NotResource", "not_resources", true);
    addPrincipals("Principal", "principals");
    addPrincipals("NotPrincipal", "not_principals");
    addConditions();
    return new MapValue(List.copyOf(fields), false, block.span());
  }

  private void add(String element, String argument, boolean hasVariables) {
    Optional<MapValue.Field> field = block.field(argument);
    if (field.isPresent() && !IamPolicyDocument.isEmpty(field.get().value())) {
      Value value = field.get().value();
      fields.add(
          new MapValue.Field(
              IamPolicyDocument.key(element, field.get().keySpan()),
              hasVariables ? withVariables(value) : value));
    }
  }

  private void addEffect() {
    if (block.field("effect").isPresent()) {
      add("Effect", "effect", false);
    } else {
      TextValue allow = TextValue.literal("Allow", Origin.shownAt(block.span()));
      fields.add(new MapValue.Field(IamPolicyDocument.key("Effect", block.span()), allow));
    }
  }

  private void addPrincipals(String element, String argument) {
    Arguments.Blocks blocks = block.blocks(argument);
    if (blocks.none()) {
      return;
    }
    Groups byType = new Groups();
    for (Arguments principals : blocks.bodies()) {
      Optional<Value> type = principals.get("type");
      Optional<Value> identifiers = principals.get("identifiers");
      if (type.isPresent() && identifiers.isPresent()) {
        byType.add(IamPolicyDocument.key(type.get()), withVariables(identifiers.get()));
      }
    }
    MapValue map = byType.toMap(!blocks.complete(), block.span());
    Optional<Value> everyone = blocks.complete() ? everyone(map) : Optional.empty();
    Value principal = everyone.isPresent() ? everyone.get() : map;
    fields.add(new MapValue.Field(IamPolicyDocument.key(element, placeOf(argument)), principal));
  }

  /** Type {@code *} with the one identifier {@code *} is written as a text. */
  private static Optional<Value> everyone(MapValue principals) {
    if (principals.fields().size() != 1) {
      return Optional.empty();
    }
    MapValue.Field only = principals.fields().get(0);
    boolean star =
        only.key().text().orElse("").equals("*")
            && only.value() instanceof ListValue list
            && list.items().size() == 1
            && list.items().get(0).text().orElse("").equals("*");
    return star ? Optional.of(((ListValue) only.value()).items().get(0)) : Optional.empty();
  }

  private void addConditions() {
    Arguments.Blocks blocks = block.blocks("condition");
    if (blocks.none()) {
      return;
    }
    List<TextValue> tests = new ArrayList<>();
    List<Groups> byTest = new ArrayList<>();
    for (Arguments condition : blocks.bodies()) {
      Optional<Value> test = condition.get("test");
      Optional<Value> variable = condition.get("variable");
      Optional<Value> values = condition.get("values");
      if (test.isPresent() && variable.isPresent() && values.isPresent()) {
        TextValue operator = IamPolicyDocument.key(test.get());
        int group = Groups.indexOf(operator, tests);
        if (group < 0) {
          group = tests.size();
          tests.add(operator);
          byTest.add(new Groups());
        }
        TextValue key = IamPolicyDocument.key(variable.get());
        byTest.get(group).add(key, withVariables(values.get()));
      }
    }
    List<MapValue.Field> operators = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      MapValue keys = byTest.get(i).toMap(false, tests.get(i).span());
      operators.add(new MapValue.Field(tests.get(i), keys));
    }
    MapValue map = new MapValue(List.copyOf(operators), !blocks.complete(), block.span());
    fields.add(new MapValue.Field(IamPolicyDocument.key("Condition", placeOf("condition")), map));
  }

  private Span placeOf(String argument) {
    Optional<MapValue.Field> field = block.field(argument);
    return field.isPresent() ? field.get().keySpan() : block.span();
  }

  /**
   * Policy variables are written <code>&amp;{aws:username}</code>, because <code>${</code> is
   * Terraform's.
   */
  private static Value withVariables(Value value) {
    if (value instanceof ListValue list) {
      List<Value> items = new ArrayList<>(list.items().size());
      for (Value item : list.items()) {
        items.add(withVariables(item));
      }
      return new ListValue(items, list.open(), list.span());
    }
    if (!(value instanceof TextValue text) || text.withHolesAs(' ').indexOf("&{") < 0) {
      return value;
    }
    List<TextValue.Segment> segments = new ArrayList<>();
    for (TextValue.Segment segment : text.segments()) {
      segments.add(
          segment instanceof TextValue.Literal literal
              ? new TextValue.Literal(literal.text().replace("&{", "${"), literal.origin())
              : segment);
    }
    return new TextValue(segments, text.span());
  }
}
