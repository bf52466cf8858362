package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The modules of a run by their directories: those whose files are linted, and those that are read
 * only because another one calls them.
 */
public final class Modules {
  private final RootFiles files;
  private final ModuleFolders folders;
  private final Map<String, ModuleConfiguration> linted = new LinkedHashMap<>();
  private final Map<String, Optional<ModuleConfiguration>> called = new HashMap<>();
  private final Set<String> parsed = new HashSet<>();
  private final List<SourceFile> sources = new ArrayList<>();
  private final boolean ofSources;

  /**
   * No modules yet.
   *
   * @param files the files below the root of the run
   * @param folders where modules are that are called
   */
  public Modules(RootFiles files, ModuleFolders folders) {
    this(files, folders, false);
  }

  private Modules(RootFiles files, ModuleFolders folders, boolean ofSources) {
    this.files = files;
    this.folders = folders;
    this.ofSources = ofSources;
  }

  /** No modules yet; those that are read count as linted unless they are installed or described. */
  public static Modules ofSources(RootFiles files, ModuleFolders folders) {
    return new Modules(files, folders, true);
  }

  /** The files that were read because a module is called. */
  public List<SourceFile> files() {
    return sources;
  }

  /** Where modules are that are called. */
  public ModuleFolders folders() {
    return folders;
  }

  /** The module that a file which is linted is a part of. */
  public ModuleConfiguration ofFile(SourceFile file) {
    parsed.add(file.path());
    String directory = ModulePath.ofFile(file.path());
    ModuleConfiguration module = linted.get(directory);
    if (module == null) {
      module = new ModuleConfiguration(directory, file);
      linted.put(directory, module);
    }
    return module;
  }

  /** The modules whose files are linted, in the order of the files. */
  public Collection<ModuleConfiguration> linted() {
    return linted.values();
  }

  /** Whether the findings in a module have their places in its own files. */
  public boolean isLinted(ModuleConfiguration module) {
    return linted.get(module.directory()) == module && !folders.describes(module.directory());
  }

  /** Whether a file belongs to a module whose own files are not linted. */
  public boolean isOutside(SourceFile file) {
    String directory = ModulePath.ofFile(file.path());
    while (true) {
      if (called.getOrDefault(directory, Optional.empty()).isPresent()
          || folders.describes(directory)) {
        return true;
      }
      if (linted.containsKey(directory) || directory.isEmpty()) {
        return false;
      }
      directory = ModulePath.ofFile(directory);
    }
  }

  /** The module in a directory; nothing if there are no files of Terraform. */
  public Optional<ModuleConfiguration> in(String directory) {
    ModuleConfiguration known = linted.get(directory);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<ModuleConfiguration> module = called.get(directory);
    if (module == null) {
      module = read(directory);
      if (module.isPresent() && ofSources && !ModulePath.isInstalled(directory)) {
        linted.put(directory, module.get());
      } else {
        called.put(directory, module);
      }
    }
    return module;
  }

  /** Whether every file of a module is read and parses, so that what it does not declare is not. */
  public boolean isComplete(ModuleConfiguration module) {
    String folder = module.directory().isEmpty() ? "" : module.directory() + "/";
    for (String name : files.list(module.directory())) {
      if (ModulePath.isConfiguration(name) && !parsed.contains(folder + name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a call leads by its path to a folder below the root without files of Terraform. */
  public boolean isMissing(Block call, ModuleConfiguration caller) {
    Optional<String> directory = ModulePath.ofCall(call, caller.directory());
    // Where not even the caller's own files can be listed, nothing is known of other folders.
    return directory.isPresent()
        && in(directory.get()).isEmpty()
        && !files.list(caller.directory()).isEmpty();
  }

  private Optional<ModuleConfiguration> read(String directory) {
    SyntaxReader reader = new SyntaxReader(SyntaxLimits.DEFAULT);
    List<SyntaxTree> trees = new ArrayList<>();
    for (String name : files.list(directory)) {
      if (ModulePath.isConfiguration(name)
          && files.read(directory, name) instanceof RootFiles.Found found) {
        SyntaxTree tree = reader.read(found.file());
        trees.add(tree);
        sources.add(found.file());
        if (!tree.documents().isEmpty()) {
          parsed.add(found.file().path());
        }
      }
    }
    if (trees.isEmpty()) {
      return Optional.empty();
    }
    ModuleConfiguration module = new ModuleConfiguration(directory, trees.get(0).file());
    read(trees, false, module);
    module.beginOverrides();
    read(trees, true, module);
    return Optional.of(module);
  }

  private static void read(List<SyntaxTree> trees, boolean overrides, ModuleConfiguration module) {
    for (SyntaxTree tree : trees) {
      if (ModulePath.isOverride(tree.file().path()) == overrides) {
        for (Node document : tree.documents()) {
          new JsonModuleReader(module).read(document);
        }
      }
    }
  }
}
