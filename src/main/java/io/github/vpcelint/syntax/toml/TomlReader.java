package io.github.vpcelint.syntax.toml;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * Reads a <a href="https://toml.io/en/v1.0.0">TOML</a> file. Only what is wrong with it has a place
 * of its own: Jackson, whose reader this is, keeps none for values, and all of them are shown at
 * the beginning of the file.
 */
public final class TomlReader {
  private final Origin origin;

  private TomlReader(Span place) {
    this.origin = Origin.shownAt(place);
  }

  /** Reads a file; one that breaks the grammar gives no document, only the place and the reason. */
  public static SyntaxTree read(SourceFile file) {
    try {
      JsonNode root = new TomlMapper().readTree(file.text());
      return new SyntaxTree(file, List.of(new TomlReader(file.at(0)).node(root)), List.of());
    } catch (JacksonException broken) {
      return new SyntaxTree(file, List.of(), List.of(problem(file, broken)));
    }
  }

  private static SyntaxProblem problem(SourceFile file, JacksonException broken) {
    TokenStreamLocation place = broken.getLocation();
    int offset = place == null ? 0 : (int) Math.max(0, place.getCharOffset());
    return SyntaxProblem.of(
        SyntaxProblem.Kind.PARSE,
        file.at(offset),
        "This is no TOML: " + lowerCase(broken.getOriginalMessage()) + ".",
        "Texts stand in quotes, and each table and key once: https://toml.io/en/v1.0.0");
  }

  private static String lowerCase(String message) {
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private Node node(JsonNode value) {
    if (value.isObject()) {
      List<MappingNode.Entry> entries = new ArrayList<>();
      for (Map.Entry<String, JsonNode> entry : value.properties()) {
        ScalarNode key = scalar(ScalarNode.Kind.STRING, entry.getKey());
        entries.add(new MappingNode.Entry(key, node(entry.getValue())));
      }
      return new MappingNode(entries, "", origin.span());
    }
    if (value.isArray()) {
      List<Node> items = new ArrayList<>();
      for (JsonNode item : value) {
        items.add(node(item));
      }
      return new SequenceNode(items, "", origin.span());
    }
    return scalar(kind(value.getNodeType()), value.asString());
  }

  private static ScalarNode.Kind kind(JsonNodeType type) {
    return switch (type) {
      case NUMBER -> ScalarNode.Kind.NUMBER;
      case BOOLEAN -> ScalarNode.Kind.BOOLEAN;
      default -> ScalarNode.Kind.STRING;
    };
  }

  private ScalarNode scalar(ScalarNode.Kind kind, String text) {
    return new ScalarNode(kind, text, "", origin);
  }
}
