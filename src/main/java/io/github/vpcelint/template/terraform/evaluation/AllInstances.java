package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reference to a block with {@code count} or {@code for_each} stands for when it has no key:
 * a list or an object of all instances.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/language/meta-arguments/count#referring-to-instances">
 *     Referring to instances</a>
 */
final class AllInstances {
  private final ModuleInstance module;
  private final ResourceBlock block;
  private final Span place;

  AllInstances(ModuleInstance module, ResourceBlock block, Span place) {
    this.module = module;
    this.block = block;
    this.place = place;
  }

  /** The instances; nothing for a block that has exactly one. */
  Optional<Value> value() {
    Optional<Expression> count = block.body().get("count");
    if (count.isPresent()) {
      Scope scope = new Scope(module, block.address(), Instance.ONLY);
      return Optional.of(lists(module.evaluate(count.get(), scope)));
    }
    return block.body().get("for_each").isPresent() ? Optional.of(object()) : Optional.empty();
  }

  /** A list as long as the count, which may be one of several. */
  private Value lists(Value count) {
    List<Cases.Case> lengths = Cases.of(count);
    if (lengths.size() == 1) {
      return list(lengths.get(0).value());
    }
    List<ChoiceValue.Branch> branches = new ArrayList<>(lengths.size());
    for (Cases.Case length : lengths) {
      branches.add(new ChoiceValue.Branch(length.when(), list(length.value())));
    }
    return new ChoiceValue(branches, place);
  }

  private ListValue list(Value length) {
    Optional<String> text = length.text();
    if (text.isEmpty()) {
      return new ListValue(List.of(), true, place);
    }
    List<Value> items = new ArrayList<>();
    List<Instance> instances = module.instances(block.address(), block.body());
    for (Instance instance : instances) {
      if (Integer.toString(items.size()).equals(text.get())) {
        return new ListValue(items, false, place);
      }
      items.add(only(instance));
    }
    boolean all = Integer.toString(items.size()).equals(text.get());
    return new ListValue(items, !all, place);
  }

  private MapValue object() {
    List<Instance> instances = module.instances(block.address(), block.body());
    List<MapValue.Field> fields = new ArrayList<>(instances.size());
    boolean all = instances.size() <= ModuleInstance.MOST_INSTANCES;
    for (Instance instance : instances) {
      Optional<Value> key = instance.eachKey();
      Optional<String> name = key.isPresent() ? key.get().text() : Optional.empty();
      all &= name.isPresent();
      if (name.isPresent()) {
        fields.add(new MapValue.Field(SuppliedText.at(name.get(), place), only(instance)));
      }
    }
    return new MapValue(fields, !all, place);
  }

  private UnknownValue only(Instance instance) {
    return new UnknownValue(module.attributes().symbol(block, instance, ""), place);
  }
}
