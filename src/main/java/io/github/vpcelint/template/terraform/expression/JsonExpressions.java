package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.hcl.HclNode;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.template.terraform.function.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes expressions from JSON. In most places a text is a template; where Terraform wants a value
 * written out (a variable's default, a module's source) it is just a text.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/syntax/json#expression-mapping">
 *     Expression mapping</a>
 */
public final class JsonExpressions {
  /** The key of a comment, which may stand in any object. */
  public static final String COMMENT_KEY = "//";

  private final boolean templates;

  private JsonExpressions(boolean templates) {
    this.templates = templates;
  }

  /** The expression that a node is, texts being templates. */
  public static Expression of(Node node) {
    return new JsonExpressions(true).read(node);
  }

  /** The value that a node is, texts being just texts. */
  public static Expression literal(Node node) {
    return new JsonExpressions(false).read(node);
  }

  /** The body of a block whose values must be written out, comments left out. */
  public static ObjectExpression literalBody(MappingNode node) {
    return new JsonExpressions(false).object(node);
  }

  /** The body of a block, comments left out. */
  public static ObjectExpression body(MappingNode node) {
    return new JsonExpressions(true).object(node);
  }

  private Expression read(Node node) {
    if (node instanceof MappingNode map) {
      return object(map);
    }
    if (node instanceof SequenceNode list) {
      List<Expression> items = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        items.add(read(item));
      }
      return new TupleExpression(items, list.span());
    }
    return node instanceof HclNode hcl
        ? HclExpressions.of(hcl.expression())
        : scalar((ScalarNode) node);
  }

  private ObjectExpression object(MappingNode map) {
    List<ObjectExpression.Entry> entries = new ArrayList<>(map.entries().size());
    for (MappingNode.Entry entry : map.entries()) {
      ScalarNode key = entry.key();
      if (!key.text().equals(COMMENT_KEY)) {
        Expression name = text(key);
        String plain = name instanceof LiteralExpression ? key.text() : "";
        entries.add(new ObjectExpression.Entry(name, plain, key.span(), read(entry.value())));
      }
    }
    return new ObjectExpression(entries, map.span());
  }

  private Expression scalar(ScalarNode scalar) {
    return switch (scalar.kind()) {
      case STRING -> text(scalar);
      case NUMBER -> new LiteralExpression(Numbers.literal(scalar.text(), scalar.span()));
      default -> new LiteralExpression(Literals.of(scalar));
    };
  }

  private Expression text(ScalarNode scalar) {
    return templates
        ? TemplateReader.read(scalar.text(), scalar.origin())
        : new LiteralExpression(Literals.text(scalar));
  }
}
