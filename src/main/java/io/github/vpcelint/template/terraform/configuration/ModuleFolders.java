package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.RootFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the folder of a module that is called: a local path leads there; any other source does if
 * the configuration names a folder that describes it, or if {@code terraform init} has installed
 * it.
 */
public final class ModuleFolders {
  private static final String REGISTRY = "registry.terraform.io/";

  private final Map<String, String> described = new HashMap<>();
  private final RootFiles files;
  private final Map<String, ModuleManifest> manifests = new HashMap<>();

  /**
   * Where modules are.
   *
   * @param described folders that describe a module, by the source of the module
   * @param files the files below the root of the run
   */
  public ModuleFolders(Map<String, String> described, RootFiles files) {
    for (Map.Entry<String, String> folder : described.entrySet()) {
      this.described.put(withoutVersion(folder.getKey()), folder.getValue());
    }
    this.files = files;
  }

  /** Whether a folder only describes a module, so that nobody deploys what is in it. */
  public boolean describes(String directory) {
    return described.containsValue(directory);
  }

  /**
   * The folder of a module, relative to the root of the run.
   *
   * @param call the call
   * @param directory the folder of the module that it stands in
   * @param root the folder of the root module
   * @param key the names of the calls that lead to the module, with dots between them
   */
  public Optional<String> of(Block call, String directory, String root, String key) {
    Optional<String> local = ModulePath.ofCall(call, directory);
    String source = call.body().literal("source").orElse("");
    if (local.isPresent() || source.isEmpty() || ModulePath.isLocal(source)) {
      return local;
    }
    String folder = described.get(withoutVersion(source));
    return folder == null ? manifest(root).folder(key) : Optional.of(folder);
  }

  /** A source as modules are told apart by: no host of the registry, no Git reference. */
  private static String withoutVersion(String source) {
    int query = source.indexOf('?');
    String name = query < 0 ? source : source.substring(0, query);
    return name.startsWith(REGISTRY) ? name.substring(REGISTRY.length()) : name;
  }

  private ModuleManifest manifest(String root) {
    ModuleManifest manifest = manifests.get(root);
    if (manifest == null) {
      manifest = ModuleManifest.of(root, files);
      manifests.put(root, manifest);
    }
    return manifest;
  }
}
