import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.hcl.HclExpression;
import io.github.vpcelint.syntax.hcl.HclNode;
import io.github.vpcelint.syntax.hcl.HclReader;
import io.github.vpcelint.syntax.hcl.HclTemplatePart;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what vpcelint reads out of HCL files, one JSON object a line, in the forms that {@code hcl-agreement.js} makes
 * of the trees of HashiCorp's parser. Its argument is a file with one path a line.
 */
final class HclTrees {
  private final StringBuilder out = new StringBuilder();
  private final List<HclExpression> expressions = new ArrayList<>();

  public static void main(String[] arguments) throws IOException {
    PrintStream print = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String path : Files.readAllLines(Path.of(arguments[0]))) {
      String text = new String(Files.readAllBytes(Path.of(path)), StandardCharsets.UTF_8);
      boolean marked = text.startsWith("\ufeff"); // which the program takes off before it reads
      print.println(new HclTrees().line(path, marked ? text.substring(1) : text));
    }
    print.flush();
  }

  private String line(String path, String text) {
    SyntaxTree tree = HclReader.read(SourceFile.of(path, text), SyntaxLimits.DEFAULT);
    out.append("{\"file\":");
    string(path);
    for (SyntaxProblem problem : tree.problems()) {
      // HashiCorp's parser takes a key that stands twice in an object, though not an argument that is set twice.
      boolean taken =
          problem.kind() == SyntaxProblem.Kind.DUPLICATE_KEY && problem.message().startsWith("The key");
      if (!taken) {
        out.append(",\"error\":");
        string(problem.span().startLine() + ": " + problem.message());
        return out.append('}').toString();
      }
    }
    out.append(",\"tree\":");
    value(tree.documents().get(0));
    out.append(",\"expressions\":[");
    for (int i = 0; i < expressions.size(); i++) {
      out.append(i > 0 ? "," : "").append("{\"text\":");
      string(expressions.get(i).span().text());
      out.append(",\"shape\":");
      string(shape(expressions.get(i)));
      out.append('}');
    }
    return out.append("]}").toString();
  }

  /** An object as a list of pairs: its keys may be repeated. */
  private void value(Node node) {
    if (node instanceof MappingNode map) {
      out.append("{\"pairs\":[");
      String comma = "";
      for (MappingNode.Entry entry : map.entries()) {
        out.append(comma).append('[');
        string(entry.key().text());
        out.append(',');
        value(entry.value());
        out.append(']');
        comma = ",";
      }
      out.append("]}");
    } else if (node instanceof SequenceNode list) {
      String open = "[";
      for (Node item : list.items()) {
        out.append(open);
        value(item);
        open = ",";
      }
      out.append(']');
    } else {
      HclExpression expression = ((HclNode) node).expression();
      expressions.add(expression);
      value(expression);
    }
  }

  private void value(HclExpression expression) {
    if (expression instanceof HclExpression.Literal literal) {
      out.append(literal.text());
    } else if (expression instanceof HclExpression.Unary unary
        && unary.operand() instanceof HclExpression.Literal literal
        && literal.kind() == fitting(unary.operator())) {
      out.append(unary.operator().equals("-") ? "-" + literal.text() : !literal.text().equals("true"));
    } else if (expression instanceof HclExpression.Template template) {
      string(template(template.parts()));
    } else if (expression instanceof HclExpression.Tuple tuple) {
      out.append('[');
      for (int i = 0; i < tuple.items().size(); i++) {
        out.append(i > 0 ? "," : "");
        value(tuple.items().get(i));
      }
      out.append(']');
    } else if (expression instanceof HclExpression.ObjectValue object) {
      out.append("{\"pairs\":[");
      for (int i = 0; i < object.items().size(); i++) {
        out.append(i > 0 ? ",[" : "[");
        string(key(object.items().get(i).key()));
        out.append(',');
        value(object.items().get(i).value());
        out.append(']');
      }
      out.append("]}");
    } else {
      string("${" + expression.span().text() + "}");
    }
  }

  /** What an operator makes a constant of; before anything else it is refused later, or computed. */
  private static HclExpression.Literal.Kind fitting(String operator) {
    return operator.equals("-") ? HclExpression.Literal.Kind.NUMBER : HclExpression.Literal.Kind.BOOLEAN;
  }

  private String key(HclExpression key) {
    if (key instanceof HclExpression.Template template) {
      return template(template.parts());
    }
    boolean plain =
        key instanceof HclExpression.Variable
            || key instanceof HclExpression.Attribute
            || key instanceof HclExpression.Literal;
    return plain ? key.span().text() : "${" + key.span().text() + "}";
  }

  private static String template(List<HclTemplatePart> parts) {
    StringBuilder text = new StringBuilder();
    for (HclTemplatePart part : parts) {
      if (part instanceof HclTemplatePart.Text literal) {
        text.append(literal.text().replace("${", "$${").replace("%{", "%%{"));
      } else if (part instanceof HclTemplatePart.Interpolation inner) {
        text.append(interpolation(inner.expression()));
      } else if (part instanceof HclTemplatePart.If condition) {
        text.append("%{if ").append(condition.condition().span().text()).append('}');
        text.append(template(condition.yes()));
        text.append("%{else}").append(template(condition.no()));
        text.append("%{endif}");
      } else if (part instanceof HclTemplatePart.For loop) {
        text.append("%{for ").append(loop.keyName().isPresent() ? loop.keyName().get() + "," : "");
        text.append(loop.valueName()).append(" in ").append(loop.collection().span().text());
        text.append('}').append(template(loop.body())).append("%{endfor}");
      }
    }
    return text.toString();
  }

  /** HashiCorp's converter writes a conditional in a text as a directive. */
  private static String interpolation(HclExpression inner) {
    if (inner instanceof HclExpression.Template nested) {
      return template(nested.parts());
    }
    if (inner instanceof HclExpression.Conditional choice) {
      return "%{if " + choice.condition().span().text() + "}" + interpolation(choice.yes())
          + "%{else}" + interpolation(choice.no()) + "%{endif}";
    }
    return "${" + inner.span().text() + "}";
  }

  /** What an expression consists of, without its texts. */
  private static String shape(HclExpression expression) {
    if (expression instanceof HclExpression.Literal literal) {
      return literal.text();
    }
    if (expression instanceof HclExpression.Template template) {
      return templateShape(template.parts());
    }
    if (expression instanceof HclExpression.Tuple tuple) {
      return "tuple" + shapes(tuple.items());
    }
    if (expression instanceof HclExpression.Parentheses parentheses) {
      return shape(parentheses.inner());
    }
    if (expression instanceof HclExpression.Call call) {
      return call.name() + (call.expanded() ? "..." : "") + shapes(call.arguments());
    }
    if (expression instanceof HclExpression.Unary unary) {
      return unary.operator() + shapes(List.of(unary.operand()));
    }
    if (expression instanceof HclExpression.Binary binary) {
      return binary.operator() + shapes(List.of(binary.left(), binary.right()));
    }
    if (expression instanceof HclExpression.Conditional choice) {
      return "if" + shapes(List.of(choice.condition(), choice.yes(), choice.no()));
    }
    if (expression instanceof HclExpression.Splat splat) {
      return "splat" + shapes(List.of(splat.target(), splat.each()));
    }
    if (expression instanceof HclExpression.SplatItem) {
      return "item";
    }
    return deeper(expression);
  }

  private static String deeper(HclExpression expression) {
    if (expression instanceof HclExpression.ObjectValue object) {
      List<String> parts = new ArrayList<>();
      for (HclExpression.ObjectValue.Item item : object.items()) {
        parts.add(item.key() instanceof HclExpression.Variable ? "name" : shape(item.key()));
        parts.add(shape(item.value()));
      }
      return "object(" + String.join(", ", parts) + ")";
    }
    if (expression instanceof HclExpression.For loop) {
      List<String> parts = new ArrayList<>(List.of(shape(loop.collection())));
      loop.key().ifPresent(key -> parts.add(shape(key)));
      parts.add(shape(loop.value()));
      loop.condition().ifPresent(condition -> parts.add(shape(condition)));
      return "for " + loop.keyName().orElse("") + "," + loop.valueName() + (loop.grouped() ? "..." : "")
          + "(" + String.join(", ", parts) + ")";
    }
    return reference(expression);
  }

  /** Names and the steps after them: {@code a.b[0]}; a step by a computed key begins anew. */
  private static String reference(HclExpression expression) {
    if (expression instanceof HclExpression.Variable variable) {
      return "ref " + variable.name();
    }
    if (expression instanceof HclExpression.Attribute attribute) {
      boolean index = Character.isDigit(attribute.name().charAt(0));
      return step(attribute.target(), index ? "[" + attribute.name() + "]" : "." + attribute.name());
    }
    HclExpression.Index index = (HclExpression.Index) expression;
    if (index.key() instanceof HclExpression.Literal literal
        && literal.kind() == HclExpression.Literal.Kind.NUMBER) {
      return step(index.target(), "[" + literal.text() + "]");
    }
    if (index.key() instanceof HclExpression.Template template && isPlain(template)) {
      return step(index.target(), "[" + template(template.parts()) + "]");
    }
    return "index" + shapes(List.of(index.target(), index.key()));
  }

  private static String step(HclExpression target, String step) {
    String before = shape(target);
    boolean goesOn = before.startsWith("ref ") || before.startsWith("steps(");
    return goesOn ? before + step : "steps(" + before + ")" + step;
  }

  private static boolean isPlain(HclExpression.Template template) {
    for (HclTemplatePart part : template.parts()) {
      if (!(part instanceof HclTemplatePart.Text)) {
        return false;
      }
    }
    return true;
  }

  private static String templateShape(List<HclTemplatePart> parts) {
    List<String> shapes = new ArrayList<>();
    for (HclTemplatePart part : parts) {
      if (part instanceof HclTemplatePart.Interpolation inner) {
        String shape = shape(inner.expression());
        if (parts.size() == 1 || !shape.equals("text")) {
          shapes.add(shape);
        }
      } else if (part instanceof HclTemplatePart.If choice) {
        shapes.add("if(" + shape(choice.condition()) + ", " + templateShape(choice.yes()) + ", "
            + templateShape(choice.no()) + ")");
      } else if (part instanceof HclTemplatePart.For loop) {
        shapes.add("for " + loop.keyName().orElse("") + "," + loop.valueName() + "("
            + shape(loop.collection()) + ", " + templateShape(loop.body()) + ")");
      }
    }
    return shapes.isEmpty() ? "text" : "template(" + String.join(", ", shapes) + ")";
  }

  private static String shapes(List<HclExpression> expressions) {
    List<String> shapes = new ArrayList<>();
    for (HclExpression expression : expressions) {
      shapes.add(shape(expression));
    }
    return "(" + String.join(", ", shapes) + ")";
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
