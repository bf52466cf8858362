package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Collects the texts of a template that may hold the host name of an endpoint: in any resource,
 * output or default. Most templates have none, which their text tells at once.
 */
final class HostNameTexts {
  /** What every host name of an endpoint has in it. */
  private static final String MARK = "vpce";

  private static final char HOLE = '\uE000';

  private final Stack stack;
  private Evaluator evaluator;
  private final EstatePart part;
  private final StringBuilder path = new StringBuilder();

  private HostNameTexts(Stack stack, EstatePart part) {
    this.stack = stack;
    this.evaluator = Evaluator.forResources(stack);
    this.part = part;
  }

  static void collect(Stack stack, SourceFile file, EstatePart part) {
    if (!file.text().contains(MARK)) {
      return;
    }
    HostNameTexts texts = new HostNameTexts(stack, part);
    texts.collect("Parameters", List.of("Default"));
    texts.collect("Mappings", List.of());
    texts.collect("Resources", List.of("Properties", "Metadata"));
    texts.collect("Outputs", List.of("Value"));
  }

  private void collect(String section, List<String> keys) {
    Evaluator unbound = evaluator;
    for (Loop.Unrolled each : Loop.unroll(stack.template().section(section), unbound).entries()) {
      Node declaration = each.entry().value();
      Condition when = stack.conditions().ofAttribute(declaration);
      evaluator = each.evaluator();
      int before = enter(each.name());
      if (keys.isEmpty()) {
        collect(declaration, when);
      }
      for (String key : keys) {
        Optional<Node> value = Template.get(declaration, key);
        if (value.isPresent() && holdsMark(value.get())) {
          int outside = enter(key);
          collect(value.get(), when);
          path.setLength(outside);
        }
      }
      path.setLength(before);
    }
    evaluator = unbound;
  }

  private void collect(Node node, Condition when) {
    Optional<FunctionCall> call = FunctionCall.of(node);
    if (call.isPresent() && !isText(call.get())) {
      collectArguments(call.get(), when);
    } else if (call.isPresent() || node instanceof ScalarNode) {
      if (holdsMark(node)) {
        add(evaluator.evaluate(node), when);
      }
    } else if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        int before = enter(entry.key().text());
        collect(entry.value(), when);
        path.setLength(before);
      }
    } else if (node instanceof SequenceNode list) {
      collectItems(list.items(), when);
    }
  }

  private void collectItems(List<Node> items, Condition when) {
    for (int i = 0; i < items.size(); i++) {
      int before = path.length();
      path.append('[').append(i).append(']');
      collect(items.get(i), when);
      path.setLength(before);
    }
  }

  /** The functions that make one text of their argument. */
  private static boolean isText(FunctionCall call) {
    return call.name().equals("Fn::Sub") || call.name().equals("Fn::Join");
  }

  /** Whatever a function does with its arguments, a host name in them is meant as one. */
  private void collectArguments(FunctionCall call, Condition when) {
    List<Node> arguments = call.arguments();
    if (call.name().equals("Fn::If") && arguments.size() == 3) {
      Condition yes = stack.conditions().ofArgument(arguments.get(0));
      collect(arguments.get(1), when.and(yes));
      collect(arguments.get(2), when.and(yes.not()));
    } else {
      collect(call.argument(), when);
    }
  }

  private void add(Value value, Condition when) {
    for (Cases.Case each : Cases.of(value)) {
      if (each.value() instanceof TextValue text && text.withHolesAs(HOLE).contains(MARK)) {
        part.add(new TextUse(text, path.toString(), when.and(each.when()), stack.deployment()));
      }
    }
  }

  private static boolean holdsMark(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text().contains(MARK);
    }
    if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (holdsMark(item)) {
          return true;
        }
      }
      return false;
    }
    for (MappingNode.Entry entry : ((MappingNode) node).entries()) {
      if (holdsMark(entry.value())) {
        return true;
      }
    }
    return false;
  }

  /** Goes one step down; the result leads back up. */
  private int enter(String name) {
    int before = path.length();
    path.append(before > 0 ? "." : "").append(name);
    return before;
  }
}
