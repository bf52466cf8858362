package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Unrolls {@code Fn::ForEach}: the entries of an object that a loop stands for.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html">
 *     Fn::ForEach</a>
 */
final class Loop {
  private final List<Unrolled> entries = new ArrayList<>();
  private boolean complete = true;

  private Loop() {}

  /**
   * One entry.
   *
   * @param name its key, the loop's names put in
   * @param entry the entry as it was written
   * @param evaluator evaluates the entry's value with the loop's names
   */
  record Unrolled(String name, MappingNode.Entry entry, Evaluator evaluator) {}

  /** The entries of an object, those that loops make included. */
  static Loop unroll(List<MappingNode.Entry> written, Evaluator evaluator) {
    Loop all = new Loop();
    all.add(written, evaluator);
    return all;
  }

  /** Whether a key stands for a loop. */
  static boolean isKey(String key) {
    return key.startsWith(FunctionCall.FOR_EACH);
  }

  /** The entries. */
  List<Unrolled> entries() {
    return entries;
  }

  /** Whether these are all: every loop goes over a list that is known. */
  boolean complete() {
    return complete;
  }

  private void add(List<MappingNode.Entry> written, Evaluator evaluator) {
    for (MappingNode.Entry entry : written) {
      String key = entry.key().text();
      if (isKey(key)) {
        complete &= addLoop(entry.value(), evaluator);
      } else {
        entries.add(new Unrolled(evaluator.bound(key), entry, evaluator));
      }
    }
  }

  private boolean addLoop(Node loop, Evaluator evaluator) {
    List<Node> parts = Template.items(loop);
    if (parts.size() != 3
        || !(parts.get(0) instanceof ScalarNode name)
        || !(evaluator.evaluate(parts.get(1)) instanceof ListValue list)
        || !(parts.get(2) instanceof MappingNode body)) {
      return false;
    }
    boolean known = !list.open();
    for (Value item : list.items()) {
      Optional<String> text = item.text();
      if (text.isPresent() && evaluator.stack().mayRepeat()) {
        add(body.entries(), evaluator.with(name.text(), item));
      } else {
        known = false;
      }
    }
    return known;
  }
}
