package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.json.JsonReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code terraform init} has installed for a root module: {@code
 * .terraform/modules/modules.json} lists {@code Key}, {@code Source}, {@code Version} and {@code
 * Dir} of every call.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/cli/commands/init#child-module-installation">
 *     Child module installation</a>
 */
final class ModuleManifest {
  private static final String PATH = ".terraform/modules/modules.json";

  private final Map<String, String> folders = new HashMap<>();

  private ModuleManifest() {}

  /** The manifest of the root module in a directory; an empty one when nothing is installed. */
  static ModuleManifest of(String root, RootFiles files) {
    ModuleManifest manifest = new ModuleManifest();
    if (files.read(root, PATH) instanceof RootFiles.Found found) {
      for (Node document : JsonReader.read(found.file(), SyntaxLimits.DEFAULT).documents()) {
        manifest.read(document, root);
      }
    }
    return manifest;
  }

  /** The folder of the module with a key, such as {@code network.subnets}. */
  Optional<String> folder(String key) {
    return Optional.ofNullable(folders.get(key));
  }

  private void read(Node document, String root) {
    if (document instanceof MappingNode map
        && map.get("Modules").orElse(map) instanceof SequenceNode modules) {
      for (Node module : modules.items()) {
        if (module instanceof MappingNode entry) {
          Optional<String> folder = RootFiles.inside(root, text(entry, "Dir"));
          if (folder.isPresent()) {
            folders.put(text(entry, "Key"), folder.get());
          }
        }
      }
    }
  }

  private static String text(MappingNode entry, String key) {
    Optional<Node> value = entry.get(key);
    return value.isPresent() && value.get() instanceof ScalarNode text ? text.text() : "";
  }
}
