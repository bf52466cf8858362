package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.resource.CloudControlResources;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/** The attributes of the resources and data sources of a module instance. */
final class Attributes {
  private final ModuleInstance module;
  private final Environment environment;
  private final Memo memo;
  private final DataSources dataSources;

  Attributes(ModuleInstance module, Environment environment, Memo memo) {
    this.module = module;
    this.environment = environment;
    this.memo = memo;
    this.dataSources = new DataSources(environment);
  }

  /**
   * The value of an attribute of a resource or data source: what its configuration says, what is
   * known without a cloud, or a symbol.
   *
   * @param key the instance key as it stands in addresses, or an empty text
   */
  Value value(boolean data, String type, String name, String key, String written, Span place) {
    String address = ResourceBlock.address(data, type, name);
    String attribute = CloudControlResources.attribute(type, written);
    Optional<ResourceBlock> block = module.configuration().resource(address);
    Optional<Instance> instance =
        block.isPresent()
            ? ModuleInstance.find(module.instances(address, block.get().body()), key)
            : Optional.empty();
    if (instance.isPresent()) {
      Scope scope = new Scope(module, address, instance.get());
      Optional<Value> value = value(block.get(), scope, attribute, place);
      return value.isPresent()
          ? value.get()
          : new UnknownValue(symbol(block.get(), instance.get(), attribute), place);
    }
    Symbol.Kind kind = data ? Symbol.Kind.LOOKUP : Symbol.Kind.RESOURCE;
    return new UnknownValue(
        new Symbol(kind, module.rootScope(), module.path() + address + key, attribute), place);
  }

  private Optional<Value> value(ResourceBlock block, Scope scope, String attribute, Span place) {
    if (block.data()) {
      Deployment deployment = module.deployment(block.body(), scope);
      Optional<Value> known = dataSources.attribute(block, scope, deployment, attribute, place);
      if (known.isPresent()) {
        return known;
      }
    }
    Optional<Expression> written = block.body().get(attribute);
    boolean computed = attribute.equals(Symbol.ID) && !block.data();
    if (written.isEmpty() || computed) {
      return Optional.empty();
    }
    String memoName = scope.owner() + scope.instance().key() + "." + attribute;
    Value value = memo.evaluate(memoName, written.get(), scope, place);
    return value instanceof AbsentValue ? Optional.empty() : Optional.of(value);
  }

  /** What stands for an attribute of an instance, or for all of it if that is an empty text. */
  Symbol symbol(ResourceBlock block, Instance instance, String attribute) {
    String own = module.path() + block.address() + instance.key();
    if (!block.data()) {
      return new Symbol(Symbol.Kind.RESOURCE, module.rootScope(), own, attribute);
    }
    Scope scope = new Scope(module, block.address(), instance);
    Deployment with = module.deployment(block.body(), scope);
    String found = environment.evaluator().lookups().name(own, block, scope, with);
    return new Symbol(Symbol.Kind.LOOKUP, module.rootScope(), found, attribute);
  }
}
