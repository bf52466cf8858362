package io.github.vpcelint.template.terraform;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.IgnoreEntry;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import io.github.vpcelint.template.Loader;
import io.github.vpcelint.template.terraform.configuration.Declarations;
import io.github.vpcelint.template.terraform.configuration.IgnoreComments;
import io.github.vpcelint.template.terraform.configuration.JsonModuleReader;
import io.github.vpcelint.template.terraform.configuration.ModuleConfiguration;
import io.github.vpcelint.template.terraform.configuration.ModuleFolders;
import io.github.vpcelint.template.terraform.configuration.ModulePath;
import io.github.vpcelint.template.terraform.configuration.Modules;
import io.github.vpcelint.template.terraform.configuration.RootModules;
import io.github.vpcelint.template.terraform.configuration.VariableDefinitions;
import io.github.vpcelint.template.terraform.evaluation.Environment;
import io.github.vpcelint.template.terraform.evaluation.Evaluator;
import io.github.vpcelint.template.terraform.evaluation.ModuleFiles;
import io.github.vpcelint.template.terraform.evaluation.ModuleInstance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads Terraform configuration. The files of one directory are one module; a module that another
 * one of the run calls is evaluated there, with what it is called with, and every other one as a
 * root module. A variable without a value is unknown; a default counts as the value, unless the
 * command line gives another one.
 */
public final class ConfigurationLoader implements Loader {
  private final Catalog catalog;
  private final RootFiles files;
  private final PlannedRoots planned;

  /**
   * A loader.
   *
   * @param catalog the facts about AWS
   * @param files the files that functions read
   * @param planned the root modules that plans of the run tell of
   */
  public ConfigurationLoader(Catalog catalog, RootFiles files, PlannedRoots planned) {
    this.catalog = catalog;
    this.files = files;
    this.planned = planned;
  }

  @Override
  public List<Loaded> load(List<Document> documents, LoadOptions options) {
    Modules modules = new Modules(files, new ModuleFolders(options.moduleFolders(), files));
    List<Loaded> loaded = new ArrayList<>();
    Map<String, LoadOptions> optionsByModule = new HashMap<>();
    for (Document document : documents) {
      ModuleConfiguration module = modules.ofFile(document.file());
      if (!ModulePath.isOverride(document.file().path())) {
        new JsonModuleReader(module).read(document.root());
      }
      optionsByModule.putIfAbsent(module.directory(), document.options());
      List<IgnoreEntry> ignores = IgnoreComments.in(document.file(), document.root());
      if (!ignores.isEmpty()) {
        loaded.add(new Loaded(document.file(), new EstatePart(), ignores));
      }
    }
    for (Document document : documents) {
      if (ModulePath.isOverride(document.file().path())) {
        ModuleConfiguration module = modules.ofFile(document.file());
        module.beginOverrides();
        new JsonModuleReader(module).read(document.root());
      }
    }
    for (ModuleConfiguration module : modules.linted()) {
      if (modules.isLinted(module)) {
        loaded.add(new Loaded(module.firstFile(), checked(module, modules), List.of()));
      }
    }
    for (ModuleConfiguration root : RootModules.among(modules)) {
      loaded.add(
          evaluate(
              root, modules, optionsByModule.getOrDefault(root.directory(), LoadOptions.NONE)));
    }
    return loaded;
  }

  /** What is wrong with the names in a module. */
  private static EstatePart checked(ModuleConfiguration module, Modules modules) {
    EstatePart part = new EstatePart();
    for (Declarations.Repeated repeated : module.declarations().repeated()) {
      part.add(
          new Problem(
              Problem.Kind.DUPLICATE_KEY,
              repeated.place(),
              repeated.address() + " is declared twice in this module: Terraform refuses that",
              "rename one of the two, or remove it",
              repeated.first()));
    }
    if (modules.isComplete(module)) {
      new ReferenceCheck(module, modules, part).check();
      new InputCheck(module, modules, part).check();
    } else {
      Span start = module.firstFile().at(0);
      part.add(
          new Problem(
              Problem.Kind.UNCHECKED,
              start,
              "not every file of this module is read and parses",
              "",
              start));
    }
    return part;
  }

  private Loaded evaluate(ModuleConfiguration module, Modules modules, LoadOptions options) {
    ModuleFiles own = new ModuleFiles(files, module.directory());
    VariableDefinitions variables = VariableDefinitions.of(module.directory(), files);
    Environment environment =
        new Environment(
            options,
            catalog,
            modules,
            new Evaluator(),
            ModulePath.scope(module.directory()),
            own,
            variables.values());
    EstatePart part =
        RootModuleLoader.load(
            ModuleInstance.root(environment, module), planned.of(module.directory()));
    new DefinitionCheck(module, modules, part).check(variables);
    return new Loaded(module.firstFile(), part, List.of());
  }
}
