package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.HostNames;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Collects the texts of a template that may hold the host name of an endpoint or of a service: in
 * any resource, output or default. Most templates have none, which their text tells at once.
 */
final class HostNameTexts {
  private static final String ENTRIES = "DnsEntries";
  private static final String[] EXPRESSIONS = {ENTRIES, "URLSuffix"};
  private static final List<String> NAME_KEYS = List.of("Name", "OptionName");

  private final Stack stack;
  private Evaluator evaluator;
  private final EstatePart part;
  private final StringBuilder path = new StringBuilder();
  private String name = "";

  private HostNameTexts(Stack stack, EstatePart part) {
    this.stack = stack;
    this.evaluator = stack.evaluator();
    this.part = part;
  }

  static void collect(Stack stack, EstatePart part) {
    if (!mayBeIn(stack)) {
      return;
    }
    HostNameTexts texts = new HostNameTexts(stack, part);
    texts.collect("Parameters", List.of("Default"));
    texts.collect("Mappings", List.of());
    texts.collect("Resources", List.of("Properties", "Metadata"));
    texts.collect("Outputs", List.of("Value"));
  }

  private static boolean mayBeIn(Stack stack) {
    for (SourceFile file : stack.template().included()) {
      if (HostNames.mayBeIn(file.text(), EXPRESSIONS)) {
        return true;
      }
    }
    return HostNames.mayBeIn(stack.file().text(), EXPRESSIONS);
  }

  private void collect(String section, List<String> keys) {
    Evaluator unbound = evaluator;
    for (Loop.Unrolled each : Loop.unroll(stack.template().section(section), unbound).entries()) {
      Node declaration = each.entry().value();
      Condition when = stack.conditions().ofAttribute(declaration);
      evaluator = each.evaluator();
      name = each.name();
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
    if (call.isPresent()) {
      if (holdsMark(node)) {
        collectCall(call.get(), node, when);
      }
    } else if (node instanceof ScalarNode) {
      if (holdsMark(node)) {
        add(evaluator.evaluate(node), when);
      }
    } else if (node instanceof MappingNode map) {
      collectEntries(map, when);
    } else if (node instanceof SequenceNode list) {
      collectItems(list.items(), when);
    }
  }

  private void collectEntries(MappingNode map, Condition when) {
    String outer = name;
    for (MappingNode.Entry entry : map.entries()) {
      if (stack.isTemplate(entry.value())) {
        continue;
      }
      String key = entry.key().text();
      name = key.equals("Value") ? given(map, outer) : key;
      int before = enter(key);
      collect(entry.value(), when);
      path.setLength(before);
    }
    name = outer;
  }

  /** What a value beside it is called, as in the environment of a container. */
  private static String given(MappingNode map, String otherwise) {
    for (String key : NAME_KEYS) {
      if (map.get(key).isPresent() && map.get(key).get() instanceof ScalarNode name) {
        return name.text();
      }
    }
    return otherwise;
  }

  private void collectItems(List<Node> items, Condition when) {
    for (int i = 0; i < items.size(); i++) {
      int before = path.length();
      path.append('[').append(i).append(']');
      collect(items.get(i), when);
      path.setLength(before);
    }
  }

  /**
   * Some functions make one text of their arguments. Whatever others do, a host name in their
   * arguments is meant as one.
   */
  private void collectCall(FunctionCall call, Node node, Condition when) {
    List<Node> arguments = call.arguments();
    switch (call.name()) {
      case "Fn::Sub", "Fn::Join", "Fn::GetAtt" -> add(evaluator.evaluate(node), when);
      case "Fn::If" -> {
        if (arguments.size() == 3) {
          Condition yes = stack.conditions().ofArgument(arguments.get(0));
          collect(arguments.get(1), when.and(yes));
          collect(arguments.get(2), when.and(yes.not()));
        }
      }
      case "Fn::Select" -> {
        if (!add(evaluator.evaluate(node), when)) {
          collect(call.argument(), when);
        }
      }
      default -> collect(call.argument(), when);
    }
  }

  /** Adds the texts that a value can be; of unknown values only attributes of endpoints count. */
  private boolean add(Value value, Condition when) {
    boolean added = false;
    for (Cases.Case each : Cases.of(value)) {
      Optional<TextValue> text = text(each.value());
      if (text.isPresent()) {
        Condition both = when.and(each.when());
        part.add(new TextUse(text.get(), path.toString(), name, both, stack.deployment()));
        added = true;
      }
    }
    return added;
  }

  private static Optional<TextValue> text(Value value) {
    if (value instanceof UnknownValue unknown) {
      Symbol symbol = unknown.symbol();
      boolean entry =
          symbol.attribute().startsWith(ENTRIES) || symbol.name().contains("." + ENTRIES);
      return entry ? Optional.of(TextValue.hole(unknown)) : Optional.empty();
    }
    return value instanceof TextValue text ? Optional.of(text) : Optional.empty();
  }

  private static boolean holdsMark(Node node) {
    if (node instanceof ScalarNode scalar) {
      return HostNames.mayBeIn(scalar.text(), EXPRESSIONS);
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
  private int enter(String step) {
    int before = path.length();
    path.append(before > 0 ? "." : "").append(step);
    return before;
  }
}
