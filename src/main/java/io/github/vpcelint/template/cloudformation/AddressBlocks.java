package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code Fn::Cidr}: blocks of one size out of a larger one.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-cidr.html">
 *     Fn::Cidr</a>
 */
final class AddressBlocks {
  private static final int MOST_BLOCKS = 256;
  private static final int USUAL_BITS = 8;

  private final Evaluator evaluator;
  private final FunctionCall call;

  AddressBlocks(Evaluator evaluator, FunctionCall call) {
    this.evaluator = evaluator;
    this.call = call;
  }

  /** The list of blocks; unknown when the block is not known or does not hold so many. */
  Value value() {
    List<Value> arguments = evaluator.arguments(call);
    Optional<IpBlock> block =
        arguments.isEmpty() || arguments.get(0).text().isEmpty()
            ? Optional.empty()
            : IpBlock.parse(arguments.get(0).text().get());
    int count = arguments.size() > 1 ? ListFunction.index(arguments.get(1)) : -1;
    int bits = arguments.size() > 2 ? ListFunction.index(arguments.get(2)) : USUAL_BITS;
    boolean known = block.isPresent() && count >= 1 && count <= MOST_BLOCKS && bits >= 0;
    return known && block.get().holds(count, bits)
        ? blocks(block.get(), count, bits)
        : new ListFunction(evaluator, call.name(), call.span()).unknown(arguments);
  }

  private ListValue blocks(IpBlock block, int count, int bits) {
    List<Value> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String part = block.part(BigInteger.valueOf(i), bits);
      blocks.add(TextValue.literal(part, Origin.shownAt(call.span())));
    }
    return new ListValue(blocks, false, call.span());
  }
}
