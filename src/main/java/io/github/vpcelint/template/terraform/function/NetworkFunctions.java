package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Functions that compute address ranges.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/functions/cidrsubnet">cidrsubnet
 *     and its neighbours</a>
 */
final class NetworkFunctions {
  private NetworkFunctions() {}

  static Optional<Value> call(Call call) {
    Optional<String> prefix = call.text(0);
    List<BigInteger> numbers = new ArrayList<>();
    for (int i = 1; i < call.count(); i++) {
      Optional<Integer> number = call.wholeNumber(i);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(BigInteger.valueOf(number.get()));
    }
    if (prefix.isEmpty()) {
      return Optional.empty();
    }
    AddressBlock block = AddressBlock.parse(prefix.get());
    return switch (call.name()) {
      case "cidrsubnet" -> {
        call.expect(3, 3);
        yield call.result(block.subnet(numbers.get(0).intValue(), numbers.get(1)).shown());
      }
      case "cidrhost" -> {
        call.expect(2, 2);
        yield call.result(block.host(numbers.get(0)));
      }
      case "cidrnetmask" -> {
        call.expect(1, 1);
        yield call.result(block.mask());
      }
      default -> subnets(block, numbers, call);
    };
  }

  /** Ranges one after the other, each aligned to its own size. */
  private static Optional<Value> subnets(AddressBlock block, List<BigInteger> sizes, Call call) {
    List<String> subnets = new ArrayList<>();
    BigInteger next = block.first();
    for (BigInteger size : sizes) {
      AddressBlock subnet = block.subnetFrom(next, size.intValue());
      subnets.add(subnet.shown());
      next = subnet.first().add(subnet.size());
    }
    return call.texts(subnets);
  }
}
