package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * {@code Fn::Base64}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-base64.html">
 *     Fn::Base64</a>
 */
final class EncodingFunction {
  private final Evaluator evaluator;
  private final FunctionCall call;

  EncodingFunction(Evaluator evaluator, FunctionCall call) {
    this.evaluator = evaluator;
    this.call = call;
  }

  /** The encoded text; unknown when the text is not known. */
  Value value() {
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (Cases.Case each : Cases.of(evaluator.evaluate(call.argument()))) {
      branches.add(new ChoiceValue.Branch(each.when(), encoded(each.value())));
    }
    return branches.size() == 1 ? branches.get(0).value() : new ChoiceValue(branches, call.span());
  }

  private Value encoded(Value value) {
    Optional<String> text = value.text();
    if (text.isEmpty()) {
      return new ListFunction(evaluator, call.name(), call.span()).unknown(List.of(value));
    }
    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
    return TextValue.literal(
        Base64.getEncoder().encodeToString(bytes), Origin.shownAt(call.span()));
  }
}
