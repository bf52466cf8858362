package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import java.util.List;
import java.util.Optional;

/**
 * A call of an intrinsic function, in its long form ({@code Fn::Sub: …}) or its short one ({@code
 * !Sub …}).
 *
 * @param name the function's name in the long form: {@code Ref}, {@code Condition}, {@code Fn::Sub}
 * @param argument what the function is given, without the tag that is the call itself
 * @param span the place of the whole call
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">
 *     Intrinsic function reference</a>
 */
record FunctionCall(String name, Node argument, Span span) {
  static final String REF = "Ref";
  static final String CONDITION = "Condition";
  static final String TRANSFORM = "Fn::Transform";
  static final String FOR_EACH = "Fn::ForEach::";
  private static final String PREFIX = "Fn::";

  /** The call that a node is, when it is one. */
  static Optional<FunctionCall> of(Node node) {
    String tag = node.tag();
    if (!tag.isEmpty()) {
      String name = tag.substring(1);
      boolean plain = name.equals(REF) || name.equals(CONDITION);
      return Optional.of(
          new FunctionCall(plain ? name : PREFIX + name, untagged(node), node.span()));
    }
    if (node instanceof MappingNode map && map.entries().size() == 1) {
      MappingNode.Entry only = map.entries().get(0);
      String name = only.key().text();
      if (name.equals(REF) || (name.startsWith(PREFIX) && !name.startsWith(FOR_EACH))) {
        return Optional.of(new FunctionCall(name, only.value(), map.span()));
      }
    }
    return Optional.empty();
  }

  private static Node untagged(Node node) {
    if (node instanceof MappingNode map) {
      return new MappingNode(map.entries(), "", map.span());
    }
    if (node instanceof SequenceNode list) {
      return new SequenceNode(list.items(), "", list.span());
    }
    ScalarNode scalar = (ScalarNode) node;
    return new ScalarNode(scalar.kind(), scalar.text(), "", scalar.origin());
  }

  /** The items of an argument that is a list; an argument of another shape is one item. */
  List<Node> arguments() {
    return argument instanceof SequenceNode list ? list.items() : List.of(argument);
  }
}
