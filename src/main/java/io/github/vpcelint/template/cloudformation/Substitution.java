package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code Fn::Sub}: a text in which <code>${Name}</code> stands for a value, and <code>${!Name}
 * </code> for the characters <code>${Name}</code>.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html">
 *     Fn::Sub</a>
 */
final class Substitution {
  private final Evaluator evaluator;
  private final FunctionCall call;
  private final Map<String, Value> variables = new HashMap<>();
  private final List<Value> pieces = new ArrayList<>();

  Substitution(Evaluator evaluator, FunctionCall call) {
    this.evaluator = evaluator;
    this.call = call;
  }

  /** The text; unknown when the call has neither of its two forms. */
  Value value() {
    List<Node> arguments = call.arguments();
    boolean readable = !arguments.isEmpty() && arguments.get(0) instanceof ScalarNode;
    if (!readable) {
      return evaluator.unknown(call.name(), call.span());
    }
    if (arguments.size() > 1 && arguments.get(1) instanceof MappingNode named) {
      for (MappingNode.Entry entry : named.entries()) {
        variables.put(entry.key().text(), evaluator.evaluate(entry.value()));
      }
    }
    read((ScalarNode) arguments.get(0));
    return resolve(Concatenation.of(pieces, call.span()));
  }

  private void read(ScalarNode scalar) {
    String text = scalar.text();
    int done = 0;
    for (int open = next(text, 0); open >= 0; open = next(text, done)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      addLiteral(scalar, done, open);
      String name = text.substring(open + 2, close).trim();
      pieces.add(named(name, scalar.origin().slice(open, close + 1)));
      done = close + 1;
    }
    addLiteral(scalar, done, text.length());
  }

  /** Index of the next variable, leaving escaped ones aside. */
  private static int next(String text, int from) {
    int open = text.indexOf("${", from);
    while (open >= 0 && text.startsWith("!", open + 2)) {
      open = text.indexOf("${", open + 2);
    }
    return open;
  }

  private Value named(String name, Span span) {
    Value local = variables.get(name);
    if (local != null) {
      return local;
    }
    return name.indexOf('.') >= 0 ? evaluator.attribute(name, span) : evaluator.ref(name, span);
  }

  /** Adds characters as they are, but for the exclamation mark of an escape. */
  private void addLiteral(ScalarNode scalar, int from, int to) {
    String text = scalar.text();
    if (from == to) {
      return;
    }
    int escape = text.indexOf("${!", from);
    if (escape < 0 || escape >= to) {
      pieces.add(TextValue.literal(text.substring(from, to), scalar.origin().part(from, to)));
      return;
    }
    StringBuilder kept = new StringBuilder();
    int[] places = new int[to - from + 1];
    for (int i = from; i < to; i++) {
      if (!(text.charAt(i) == '!' && i >= from + 2 && text.startsWith("${", i - 2))) {
        places[kept.length()] = i;
        kept.append(text.charAt(i));
      }
    }
    places[kept.length()] = to;
    pieces.add(
        TextValue.literal(
            kept.toString(), scalar.origin().within(from, to, from, places, kept.length())));
  }

  /** A dynamic reference may hold variables, so it is seen only in the finished text. */
  private Value resolve(Value value) {
    if (value instanceof TextValue text) {
      return DynamicReference.resolve(text, evaluator.stack().place());
    }
    if (!(value instanceof ChoiceValue)) {
      return value;
    }
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (Cases.Case each : Cases.of(value)) {
      branches.add(new ChoiceValue.Branch(each.when(), resolve(each.value())));
    }
    return new ChoiceValue(branches, value.span());
  }
}
