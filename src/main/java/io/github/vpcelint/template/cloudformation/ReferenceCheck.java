package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import java.util.List;
import java.util.Optional;

/**
 * Finds references that name nothing in their template, for which CloudFormation refuses it.
 *
 * @see <a href="https://repost.aws/knowledge-center/cloudformation-template-validation">How do I
 *     resolve template validation or template format errors</a>
 */
final class ReferenceCheck {
  private static final String DEPENDS_ON = "DependsOn";
  private static final String REFERABLE = "neither a parameter nor a resource";

  private final Stack stack;
  private final EstatePart part;
  private final DeclaredNames names;
  private final AttributeCheck attributes;
  private LocalNames locals = LocalNames.NONE;

  /** Whether Condition is a function; elsewhere it is a key like any other. */
  private boolean inCondition;

  private ReferenceCheck(Stack stack, DeclaredNames names, EstatePart part) {
    this.stack = stack;
    this.names = names;
    this.part = part;
    this.attributes = new AttributeCheck(stack, part);
  }

  /**
   * Checks the references of a stack's template.
   *
   * @param resources its resources, loops unrolled
   * @param part takes up what is found
   */
  static void check(Stack stack, Loop resources, EstatePart part) {
    Optional<DeclaredNames> names = DeclaredNames.of(stack.template(), resources);
    if (names.isPresent()) {
      ReferenceCheck check = new ReferenceCheck(stack, names.get(), part);
      check.inCondition = true;
      check.checkSection("Conditions", "");
      check.inCondition = false;
      check.checkSection("Resources", "Properties");
      check.checkSection("Outputs", "Value");
    }
  }

  private void checkSection(String section, String content) {
    for (MappingNode.Entry entry : stack.template().section(section)) {
      if (Loop.isKey(entry.key().text())) {
        checkLoop(entry.value(), content);
      } else if (content.isEmpty()) {
        checkNode(entry.value());
      } else {
        checkDeclaration(entry.value(), content);
      }
    }
  }

  private void checkDeclaration(Node declaration, String content) {
    if (!(declaration instanceof MappingNode map)) {
      return;
    }
    for (MappingNode.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (key.equals(content) || key.equals("Export") || key.equals("Metadata")) {
        checkNode(entry.value());
      } else if (key.equals(FunctionCall.CONDITION)) {
        checkCondition(entry.value(), "the attribute Condition");
      } else if (key.equals(DEPENDS_ON)) {
        checkDependsOn(entry.value());
      }
    }
  }

  private void checkDependsOn(Node node) {
    List<Node> items = node instanceof SequenceNode list ? list.items() : List.of(node);
    for (Node item : items) {
      Optional<String> name = literal(item);
      if (name.isPresent() && !names.isResource(name.get())) {
        report(item.span(), DEPENDS_ON, name.get(), "no resource", names.resources());
      }
    }
  }

  /** The body of a loop that stands for declarations. */
  private void checkLoop(Node loop, String content) {
    List<Node> parts = Template.items(loop);
    if (parts.size() == 3 && parts.get(2) instanceof MappingNode body) {
      checkNode(parts.get(1));
      LocalNames outside = locals;
      locals = locals.with(parts.get(0));
      for (MappingNode.Entry entry : body.entries()) {
        if (content.isEmpty()) {
          checkNode(entry.value());
        } else {
          checkDeclaration(entry.value(), content);
        }
      }
      locals = outside;
    }
  }

  private void checkNode(Node node) {
    Optional<FunctionCall> call = inCondition ? Conditions.callOf(node) : FunctionCall.of(node);
    if (call.isPresent()) {
      checkCall(call.get());
    } else if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        if (Loop.isKey(entry.key().text())) {
          checkInnerLoop(entry.value());
        } else {
          checkNode(entry.value());
        }
      }
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        checkNode(item);
      }
    }
  }

  /** The body of a loop inside of a declaration. */
  private void checkInnerLoop(Node loop) {
    List<Node> parts = Template.items(loop);
    if (parts.size() == 3) {
      checkNode(parts.get(1));
      LocalNames outside = locals;
      locals = locals.with(parts.get(0));
      checkNode(parts.get(2));
      locals = outside;
    }
  }

  private void checkCall(FunctionCall call) {
    List<Node> arguments = call.arguments();
    switch (call.name()) {
      case FunctionCall.REF -> checkRef(call.argument());
      case "Fn::GetAtt" -> checkAttribute(arguments);
      case "Fn::Sub" -> checkSubstitution(arguments);
      case FunctionCall.CONDITION -> checkCondition(call.argument(), FunctionCall.CONDITION);
      case "Fn::If" -> {
        if (!arguments.isEmpty()) {
          checkCondition(arguments.get(0), "Fn::If");
        }
      }
      case "Fn::FindInMap" -> checkMapping(arguments);
      default -> {}
    }
    if (!call.name().equals(FunctionCall.TRANSFORM)) {
      boolean outside = inCondition;
      inCondition |= call.name().equals("Fn::If");
      for (Node argument : arguments) {
        checkNode(argument);
        inCondition = outside;
      }
    }
  }

  private void checkRef(Node argument) {
    Optional<String> name = literal(argument);
    if (name.isPresent() && !locals.has(name.get()) && !names.isReferable(name.get())) {
      report(argument.span(), FunctionCall.REF, name.get(), REFERABLE, names.all());
    }
  }

  private void checkAttribute(List<Node> arguments) {
    Optional<String> first = arguments.isEmpty() ? Optional.empty() : literal(arguments.get(0));
    if (first.isEmpty()) {
      return;
    }
    if (!names.isResource(beforeDot(first.get()))) {
      Span span = arguments.get(0).span();
      report(span, "Fn::GetAtt", beforeDot(first.get()), "no resource", names.resources());
      return;
    }
    StringBuilder dotted = new StringBuilder(first.get());
    for (int i = 1; i < arguments.size(); i++) {
      dotted.append('.').append(literal(arguments.get(i)).orElse(""));
    }
    Span last = arguments.get(arguments.size() - 1).span();
    attributes.check(dotted.toString(), last, "Fn::GetAtt");
  }

  private void checkSubstitution(List<Node> arguments) {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof ScalarNode scalar)) {
      return;
    }
    LocalNames outside = locals;
    if (arguments.size() > 1) {
      locals = locals.with(arguments.get(1));
    }
    String text = scalar.text();
    for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", open + 2)) {
      int close = text.indexOf('}', open);
      String name = close < 0 ? "" : text.substring(open + 2, close).trim();
      if (isName(name) && !locals.has(name) && !isKnown(name)) {
        report(scalar.origin().slice(open, close + 1), "Fn::Sub", name, REFERABLE, names.all());
      } else if (isName(name) && !locals.has(name)) {
        attributes.check(name, scalar.origin().slice(open, close + 1), "Fn::Sub");
      }
    }
    locals = outside;
  }

  private boolean isKnown(String name) {
    String first = beforeDot(name);
    return first.equals(name) ? names.isReferable(name) : names.isResource(first);
  }

  private void checkCondition(Node argument, String by) {
    Optional<String> name = literal(argument);
    if (name.isPresent() && !names.isCondition(name.get())) {
      report(argument.span(), by, name.get(), "no condition", names.conditions());
    }
  }

  /** With a default value the mapping may be missing. */
  private void checkMapping(List<Node> arguments) {
    Optional<String> name = arguments.size() == 3 ? literal(arguments.get(0)) : Optional.empty();
    if (name.isPresent() && !names.isMapping(name.get())) {
      Span span = arguments.get(0).span();
      report(span, "Fn::FindInMap", name.get(), "no mapping", names.mappings());
    }
  }

  private void report(
      Span span, String function, String name, String what, Iterable<String> candidates) {
    new UnresolvedName(span, function, name, what).report(candidates, part);
  }

  /** A name that is written out, without the variables of a loop. */
  private Optional<String> literal(Node node) {
    return node instanceof ScalarNode scalar
            && scalar.tag().isEmpty()
            && scalar.kind() == ScalarNode.Kind.STRING
            && scalar.text().indexOf('{') < 0
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** Other characters are a mistake of another kind; {@code aws:} begins a variable of a policy. */
  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean fits =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
      if (!fits) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static String beforeDot(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
