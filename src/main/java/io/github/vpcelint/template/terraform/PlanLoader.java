package io.github.vpcelint.template.terraform;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import io.github.vpcelint.template.Loader;
import io.github.vpcelint.template.Relocation;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.configuration.ModuleConfiguration;
import io.github.vpcelint.template.terraform.configuration.ModuleFolders;
import io.github.vpcelint.template.terraform.configuration.ModulePath;
import io.github.vpcelint.template.terraform.configuration.Modules;
import io.github.vpcelint.template.terraform.configuration.VariableDefinitions;
import io.github.vpcelint.template.terraform.evaluation.Environment;
import io.github.vpcelint.template.terraform.evaluation.Evaluator;
import io.github.vpcelint.template.terraform.evaluation.ModuleFiles;
import io.github.vpcelint.template.terraform.evaluation.ModuleInstance;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.LiteralExpression;
import io.github.vpcelint.template.terraform.plan.PlanReader;
import io.github.vpcelint.template.terraform.plan.PlanSources;
import io.github.vpcelint.template.terraform.plan.PlannedConfiguration;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Loads plans and states: what {@code terraform show -json} prints. A plan is read as it is after
 * apply, so a resource that it destroys is not there. Where the configuration that a plan was made
 * from is at hand (beside it, or among the files of the run) its values are shown there.
 */
public final class PlanLoader implements Loader {
  private final Catalog catalog;
  private final RootFiles files;
  private final PlannedRoots planned;

  /**
   * A loader.
   *
   * @param catalog the facts about AWS
   * @param files the files below the root of the run
   * @param planned takes up which root modules the plans tell of
   */
  public PlanLoader(Catalog catalog, RootFiles files, PlannedRoots planned) {
    this.catalog = catalog;
    this.files = files;
    this.planned = planned;
  }

  @Override
  public List<Loaded> load(List<Document> documents, LoadOptions options) {
    Modules modules = Modules.ofSources(files, new ModuleFolders(options.moduleFolders(), files));
    List<Loaded> loaded = new ArrayList<>();
    for (Document document : documents) {
      EstatePart part = new EstatePart();
      if (document.root() instanceof MappingNode root) {
        part.addStandIn(root.span());
        load(document, root, modules, part);
      }
      loaded.add(new Loaded(document.file(), part, List.of()));
    }
    return loaded;
  }

  private void load(Document document, MappingNode root, Modules modules, EstatePart part) {
    PlannedConfiguration configuration = PlannedConfiguration.of(root);
    Optional<ModuleConfiguration> source = source(document, configuration, modules);
    String scope = document.scope();
    Optional<ModuleInstance> module = Optional.empty();
    if (source.isPresent()) {
      String own = ModulePath.scope(source.get().directory());
      module = Optional.of(instance(document, root, source.get(), modules, own));
      // A plan with targets does not tell of everything.
      if (isComplete(root) && planned.add(source.get().directory(), configuration.blocks())) {
        scope = own;
      }
    }
    new PlanReader(root, scope, document.options(), catalog, new PlanSources(module)).addTo(part);
    if (source.isPresent()) {
      for (SourceFile file : modules.files()) {
        part.addSource(file);
      }
    }
  }

  private static boolean isComplete(MappingNode plan) {
    Optional<Node> complete = plan.get("complete");
    return complete.isEmpty()
        || !(complete.get() instanceof ScalarNode flag && flag.text().equals("false"));
  }

  /** The root module of a plan: the one beside it, or the only one of the run that fits. */
  private Optional<ModuleConfiguration> source(
      Document document, PlannedConfiguration configuration, Modules modules) {
    Optional<ModuleConfiguration> beside = modules.in(ModulePath.ofFile(document.file().path()));
    if (beside.isPresent() && configuration.fits(beside.get())) {
      return beside;
    }
    Set<String> directories = new LinkedHashSet<>();
    for (SourceFile file : files.given()) {
      if (ModulePath.isConfiguration(file.path())) {
        directories.add(ModulePath.ofFile(file.path()));
      }
    }
    Optional<ModuleConfiguration> only = Optional.empty();
    for (String directory : directories) {
      Optional<ModuleConfiguration> module = modules.in(directory);
      if (module.isPresent() && configuration.fits(module.get())) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = module;
      }
    }
    return only;
  }

  private ModuleInstance instance(
      Document document,
      MappingNode plan,
      ModuleConfiguration module,
      Modules modules,
      String scope) {
    return ModuleInstance.root(
        new Environment(
            document.options(),
            catalog,
            modules,
            new Evaluator(),
            scope,
            new ModuleFiles(files, module.directory()),
            variables(plan, module)),
        module);
  }

  /**
   * The values of variables that the plan was made with: as they are written, where a file beside
   * the module or a default says the same, else shown at the variable.
   */
  private Map<String, Expression> variables(MappingNode plan, ModuleConfiguration module) {
    Map<String, Expression> written = VariableDefinitions.of(module.directory(), files).values();
    Map<String, Expression> values = new HashMap<>();
    for (Block variable : module.variables()) {
      Optional<MappingNode> planned = variable(plan, variable.name());
      Optional<Node> node = planned.isPresent() ? planned.get().get("value") : Optional.empty();
      Expression own = written.get(variable.name());
      Optional<Expression> source = own == null ? variable.body().get("default") : Optional.of(own);
      if (node.isPresent()) {
        Value value = Literals.of(node.get());
        boolean same =
            source.isPresent()
                && source.get() instanceof LiteralExpression literal
                && literal.value().display().equals(value.display());
        values.put(
            variable.name(),
            same
                ? source.get()
                : new LiteralExpression(Relocation.to(variable.nameSpan()).value(value)));
      }
    }
    return values;
  }

  private static Optional<MappingNode> variable(MappingNode plan, String name) {
    return plan.get("variables").orElse(plan) instanceof MappingNode variables
            && variables.get(name).orElse(plan) instanceof MappingNode variable
        ? Optional.of(variable)
        : Optional.empty();
  }
}
