package io.github.vpcelint.template.terraform;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.DeclaredResource;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Output;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.configuration.ModuleConfiguration;
import io.github.vpcelint.template.terraform.configuration.ModulePath;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.evaluation.Instance;
import io.github.vpcelint.template.terraform.evaluation.ModuleInstance;
import io.github.vpcelint.template.terraform.evaluation.Scope;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.LiteralExpression;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.template.terraform.resource.EndpointResources;
import io.github.vpcelint.template.terraform.resource.ResourceInstance;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Evaluates a root module and the modules that it calls. */
final class RootModuleLoader {
  /** Most module instances that one root module may make. */
  private static final int MOST_MODULES = 1_000;

  /** Most instances of resources that one root module may make. */
  private static final int MOST_RESOURCES = 20_000;

  private final EstatePart part = new EstatePart();
  private final List<ResourceInstance> resources = new ArrayList<>();
  private final Set<String> planned;
  private int modules;

  private RootModuleLoader(Set<String> planned) {
    this.planned = planned;
  }

  /**
   * What a root module adds to the estate.
   *
   * @param planned the resources that a plan tells of
   */
  static EstatePart load(ModuleInstance root, Set<String> planned) {
    RootModuleLoader loader = new RootModuleLoader(planned);
    loader.visit(root);
    if (root.isExhausted()) {
      loader.addLimit(root.configuration().firstFile().at(0), "5,000,000 values of a module");
    }
    for (Problem refused : root.refusedFiles()) {
      loader.part.add(refused);
    }
    EndpointResources.addTo(loader.part, loader.resources);
    loader.addOutputs(root);
    return loader.part;
  }

  private void addOutputs(ModuleInstance root) {
    for (Block output : root.configuration().outputs()) {
      Optional<Expression> value = output.body().get("value");
      if (value.isPresent()) {
        Declaration declaration =
            new Declaration(
                "output", output.name(), output.nameSpan(), root.when(), root.deployment());
        part.add(new Output(declaration, root.evaluate(value.get(), root.scope())));
      }
    }
  }

  private void visit(ModuleInstance module) {
    ModuleConfiguration configuration = module.configuration();
    for (ResourceBlock block : configuration.resources()) {
      if (concerns(block) || mayHoldHostNames(block.body())) {
        visit(block, module);
      }
    }
    if (module.shownAt().isEmpty()) {
      visitTexts(module);
    } else {
      part.addStandIn(module.shownAt().get());
    }
    for (Block call : configuration.calls()) {
      visitChildren(module, call);
    }
  }

  /** The texts of a module whose files are linted. */
  private void visitTexts(ModuleInstance module) {
    ModuleConfiguration configuration = module.configuration();
    HostNameTexts texts = new HostNameTexts(part, module.deployment(), module.scope());
    for (Map.Entry<String, Expression> local : configuration.locals().entrySet()) {
      texts.collect(local.getValue(), module.path() + "local." + local.getKey(), local.getKey());
    }
    for (Block output : configuration.outputs()) {
      texts.collect(output.body(), module.path() + "output." + output.name(), output.name());
    }
    for (Block variable : configuration.variables()) {
      visitDefault(variable, module, texts);
    }
    for (Block call : configuration.calls()) {
      texts.collect(call.body(), module.path() + "module." + call.name(), call.name());
    }
  }

  /** A default counts where nothing else is supplied. */
  private static void visitDefault(Block variable, ModuleInstance module, HostNameTexts texts) {
    Optional<Expression> written = variable.body().get("default");
    if (written.isPresent()
        && written.get() instanceof LiteralExpression literal
        && mayHoldHostNames(literal)) {
      Value used = module.variable(variable.name(), literal.span());
      if (used.text().equals(literal.value().text())) {
        texts.collect(literal, module.path() + "var." + variable.name(), variable.name());
      }
    }
  }

  private static boolean mayHoldHostNames(Expression expression) {
    Span place = expression.span();
    return HostNameTexts.mayBeIn(place.text());
  }

  private static boolean concerns(ResourceBlock block) {
    return !block.data() && EndpointResources.concerns(block.type());
  }

  private void visit(ResourceBlock block, ModuleInstance module) {
    for (Instance instance : instances(module, block.address(), block.nameSpan(), block.body())) {
      visit(block, new Scope(module, block.address(), instance));
    }
  }

  private void visitChildren(ModuleInstance module, Block call) {
    String address = "module." + call.name();
    if (!module.knows(call)) {
      addUnknown(call, module);
    }
    for (Instance instance : instances(module, address, call.nameSpan(), call.body())) {
      if (modules == MOST_MODULES) {
        return;
      }
      Optional<ModuleInstance> child = module.child(call, instance);
      if (child.isEmpty()) {
        addHandedOut(call, new Scope(module, address, instance));
      } else {
        if (++modules == MOST_MODULES) {
          addLimit(place(call.nameSpan(), module), MOST_MODULES + " modules of one root module");
        }
        visit(child.get());
      }
    }
  }

  private void addUnknown(Block call, ModuleInstance module) {
    Span place = place(call.nameSpan(), module);
    String wayOut =
        ModulePath.isLocal(call.body().literal("source").orElse(""))
            ? "what it makes is not known: a larger --root may bring its folder in"
            : "what it makes is not known: `terraform init`, or the key terraform-modules of the"
                + " configuration, brings it in";
    String message = "module." + call.name() + " is not at hand, so " + wayOut;
    part.add(new Problem(Problem.Kind.UNCHECKED, place, message, "", place));
  }

  /** What a module is given that is not part of the run, it may add to. */
  private void addHandedOut(Block call, Scope scope) {
    ModuleInstance module = scope.module();
    Declaration declaration =
        new Declaration(
            "module",
            call.name(),
            place(call.nameSpan(), module),
            scope.when(),
            module.deployment());
    part.add(new Output(declaration, module.evaluate(call.body(), scope)));
  }

  private List<Instance> instances(
      ModuleInstance module, String address, Span place, ObjectExpression body) {
    List<Instance> instances = module.instances(address, body);
    if (instances.size() <= ModuleInstance.MOST_INSTANCES) {
      return instances;
    }
    addLimit(
        place(place, module),
        ModuleInstance.MOST_INSTANCES + " instances of " + module.path() + address);
    return instances.subList(0, ModuleInstance.MOST_INSTANCES);
  }

  private static Span place(Span own, ModuleInstance module) {
    return module.shownAt().orElse(own);
  }

  private void addLimit(Span place, String what) {
    part.add(
        new Problem(
            Problem.Kind.LIMIT,
            place,
            "only the first " + what + " are looked at",
            "check a plan instead: it lists every instance",
            place));
  }

  private void visit(ResourceBlock block, Scope scope) {
    ModuleInstance module = scope.module();
    String address = module.path() + block.address() + scope.instance().key();
    Deployment deployment = module.deployment(block.body(), scope);
    boolean isPlanned = planned.contains(module.calls() + ":" + block.address());
    if (concerns(block)) {
      if (resources.size() == MOST_RESOURCES) {
        return;
      }
      if (resources.size() == MOST_RESOURCES - 1) {
        addLimit(place(block.nameSpan(), module), MOST_RESOURCES + " resources of one root module");
      }
      ResourceInstance resource =
          new ResourceInstance(
              block.type(),
              address,
              place(block.nameSpan(), module),
              scope.when(),
              deployment,
              module.evaluate(block.body(), scope),
              Optional.empty());
      if (!isPlanned) {
        resources.add(resource);
      }
      if (module.shownAt().isEmpty()) {
        part.add(new DeclaredResource(resource.declaration(), resource.body()));
      }
    }
    if (module.shownAt().isEmpty() && !isPlanned) {
      new HostNameTexts(part, deployment, scope).collect(block.body(), address, block.type());
    }
  }
}
