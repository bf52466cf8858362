package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.StackSettings;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers the questions of {@code .ci/cfn-agreement.py}: for each line of the file that the first
 * argument names, a line with what the values at its paths evaluate to, {@code null} for what is
 * not known.
 */
final class ResolvedValues {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Stack stack;

  private ResolvedValues(Stack stack) {
    this.stack = stack;
  }

  public static void main(String[] arguments) throws IOException {
    Catalog catalog = Catalog.load();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode question = JSON.readTree(line);
      ResolvedValues values = of(question, catalog);
      ArrayNode answers = NODES.arrayNode();
      for (JsonNode asked : question.get("asked")) {
        answers.add(values.at(asked.get("path")));
      }
      System.out.println(answers);
    }
  }

  private static ResolvedValues of(JsonNode question, Catalog catalog) throws IOException {
    String path = question.get("file").asString();
    SourceFile file = SourceFile.of(path, Files.readString(Path.of(path)));
    Node root = new SyntaxReader(SyntaxLimits.DEFAULT).read(file).documents().get(0);
    Map<String, String> parameters = new HashMap<>();
    for (Map.Entry<String, JsonNode> parameter : question.get("parameters").properties()) {
      parameters.put(parameter.getKey(), parameter.getValue().asString());
    }
    StackSettings settings =
        new StackSettings(
            "",
            Optional.of(question.get("stack").asString()),
            List.of(question.get("region").asString()),
            List.of(question.get("account").asString()),
            parameters);
    LoadOptions options = LoadOptions.NONE.of(settings);
    Document document = new Document(file, 0, root, InputKind.CLOUDFORMATION, options);
    Templates.Source source = new Templates.Source(document, new Template((MappingNode) root));
    return new ResolvedValues(
        new Stack(
            source, Placement.alone(document.scope(), options), new Run(new Templates(), catalog)));
  }

  /** The different values at a path, in a list. */
  private JsonNode at(JsonNode path) {
    ArrayNode all = NODES.arrayNode();
    for (Loop.Unrolled entry :
        Loop.unroll(stack.template().section(path.get(0).asString()), stack.evaluator())
            .entries()) {
      if (entry.name().equals(path.get(1).asString())) {
        Node part = Template.get(entry.entry().value(), path.get(2).asString()).orElseThrow();
        for (Cases.Case each : Cases.of(entry.evaluator().evaluate(part))) {
          if (!collect(each, path, 3, all)) {
            return NODES.nullNode();
          }
        }
      }
    }
    return all.isEmpty() ? NODES.nullNode() : all;
  }

  /** Whether everything at a path is known, and has been added. */
  private static boolean collect(Cases.Case where, JsonNode path, int step, ArrayNode all) {
    if (Satisfiability.possible(where.when()) == Truth.NO) {
      return true;
    }
    if (step == path.size()) {
      Optional<JsonNode> json = json(where.value());
      if (json.isPresent() && !contains(all, json.get())) {
        all.add(json.get());
      }
      return json.isPresent();
    }
    Optional<Value> next = step(where.value(), path.get(step));
    if (next.isEmpty()) {
      return false;
    }
    for (Cases.Case each : Cases.of(next.get())) {
      Cases.Case inner = new Cases.Case(where.when().and(each.when()), each.value());
      if (!collect(inner, path, step + 1, all)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Value> step(Value value, JsonNode step) {
    if (value instanceof MapValue map) {
      return map.field(step.asString()).map(MapValue.Field::value);
    }
    return value instanceof ListValue list
            && step.asInt(-1) >= 0
            && step.asInt() < list.items().size()
        ? Optional.of(list.items().get(step.asInt()))
        : Optional.empty();
  }

  private static boolean contains(ArrayNode all, JsonNode json) {
    for (JsonNode each : all) {
      if (each.equals(json)) {
        return true;
      }
    }
    return false;
  }

  /** A value that is known, numbers and truth values as texts. */
  private static Optional<JsonNode> json(Value value) {
    if (value instanceof TextValue
        || value instanceof NumberValue
        || value instanceof BooleanValue) {
      boolean known = !(value instanceof TextValue text) || text.known();
      return known
          ? Optional.of(NODES.stringNode(value.text().orElse(value.display())))
          : Optional.empty();
    }
    if (value instanceof ListValue list && !list.open()) {
      ArrayNode items = NODES.arrayNode();
      for (Value item : list.items()) {
        Optional<JsonNode> json = json(item);
        if (json.isEmpty()) {
          return json;
        }
        items.add(json.get());
      }
      return Optional.of(items);
    }
    if (value instanceof MapValue map && !map.open()) {
      ObjectNode fields = NODES.objectNode();
      for (MapValue.Field field : map.fields()) {
        Optional<JsonNode> json = json(field.value());
        if (json.isEmpty()) {
          return json;
        }
        if (!(field.value() instanceof AbsentValue)) {
          fields.set(field.key().display(), json.get());
        }
      }
      return Optional.of(fields);
    }
    return value instanceof AbsentValue ? Optional.of(NODES.nullNode()) : Optional.empty();
  }
}
