package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.evaluation.Instance;
import io.github.vpcelint.template.terraform.evaluation.ModuleInstance;
import io.github.vpcelint.template.terraform.evaluation.Scope;
import io.github.vpcelint.value.MapValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configuration that a plan was made from, where its files are at hand. */
public final class PlanSources {
  private final Optional<ModuleInstance> root;
  private final Map<String, Optional<ModuleInstance>> modules = new HashMap<>();

  /** The configuration of a root module; nothing when it is not at hand. */
  public PlanSources(Optional<ModuleInstance> root) {
    this.root = root;
  }

  /**
   * The block of a resource.
   *
   * @param module the module instance that it is part of
   * @param block what it is declared as
   * @param place where findings about it point
   */
  record Source(ModuleInstance module, ResourceBlock block, Span place) {}

  /** The source of a resource. */
  Optional<Source> of(PlannedResource resource) {
    Optional<ModuleInstance> module = module(resource.module());
    Optional<ResourceBlock> block =
        module.isPresent()
            ? module.get().configuration().resource(resource.block())
            : Optional.empty();
    return block.isPresent()
        ? Optional.of(
            new Source(
                module.get(), block.get(), module.get().shownAt().orElse(block.get().nameSpan())))
        : Optional.empty();
  }

  /** What the configuration of a resource evaluates to. */
  static MapValue body(Source source, PlannedResource resource) {
    String address = source.block().address();
    List<Instance> instances = source.module().instances(address, source.block().body());
    Scope scope = new Scope(source.module(), address, find(instances, resource.key()));
    return source.module().evaluate(source.block().body(), scope);
  }

  /** An instance; of a collection that is not known any one stands for it. */
  private static Instance find(List<Instance> instances, String key) {
    for (Instance instance : instances) {
      if (instance.key().equals(key)) {
        return instance;
      }
    }
    return instances.isEmpty() ? Instance.ONLY : instances.get(0);
  }

  private Optional<ModuleInstance> module(PlannedModule planned) {
    if (planned.parent().isEmpty()) {
      return planned.address().isEmpty() ? root : Optional.empty();
    }
    Optional<ModuleInstance> known = modules.get(planned.address());
    if (known == null) {
      known = child(planned, planned.parent().get());
      modules.put(planned.address(), known);
    }
    return known;
  }

  private Optional<ModuleInstance> child(PlannedModule planned, PlannedModule parent) {
    Optional<ModuleInstance> caller = module(parent);
    String step = planned.address().substring(parent.path().length() + "module.".length());
    int bracket = step.indexOf('[');
    String name = bracket < 0 ? step : step.substring(0, bracket);
    Optional<Block> call =
        caller.isPresent() ? caller.get().configuration().call(name) : Optional.empty();
    if (call.isEmpty()) {
      return Optional.empty();
    }
    List<Instance> instances = caller.get().instances("module." + name, call.get().body());
    return caller.get().child(call.get(), find(instances, step.substring(name.length())));
  }
}
