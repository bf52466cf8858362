package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.DuplicateKeys;
import io.github.vpcelint.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the arguments that a block sets twice and the keys that stand twice in an object. */
final class RepeatedNames {
  private RepeatedNames() {}

  /** What Terraform refuses: a block with an argument that is set twice. */
  static List<SyntaxProblem> in(HclBody body) {
    List<SyntaxProblem> problems = new ArrayList<>();
    Map<String, Span> firsts = new HashMap<>();
    for (HclBody.Attribute argument : body.attributes()) {
      Span first = firsts.putIfAbsent(argument.name(), argument.nameSpan());
      if (first != null) {
        problems.add(
            new SyntaxProblem(
                SyntaxProblem.Kind.DUPLICATE_KEY,
                argument.nameSpan(),
                "The argument \"" + argument.name() + "\" is set twice: Terraform refuses that.",
                "Keep one of the two.",
                first));
      }
    }
    return problems;
  }

  /** What Terraform takes, keeping the last: an object in which a key stands twice. */
  static List<SyntaxProblem> in(List<HclExpression.ObjectValue.Item> items) {
    List<SyntaxProblem> problems = new ArrayList<>();
    Map<String, Span> firsts = new HashMap<>();
    for (HclExpression.ObjectValue.Item item : items) {
      Optional<String> name = name(item.key());
      if (name.isPresent()) {
        Span first = firsts.putIfAbsent(name.get(), item.key().span());
        if (first != null) {
          problems.add(DuplicateKeys.inObject(name.get(), first, item.key().span()));
        }
      }
    }
    return problems;
  }

  /** The name that a key is, unless it is computed. */
  private static Optional<String> name(HclExpression key) {
    if (key instanceof HclExpression.Variable variable) {
      return Optional.of(variable.name());
    }
    boolean text =
        key instanceof HclExpression.Template template
            && template.parts().size() == 1
            && template.parts().get(0) instanceof HclTemplatePart.Text;
    return text
        ? Optional.of(((HclTemplatePart.Text) ((HclExpression.Template) key).parts().get(0)).text())
        : Optional.empty();
  }
}
