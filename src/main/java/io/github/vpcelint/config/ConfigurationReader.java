package io.github.vpcelint.config;

import io.github.vpcelint.rule.RuleNames;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.ignore.PathPattern;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a {@link Configuration} out of the located tree of its file. It takes what {@code
 * schemas/vpcelint.schema.json} takes, and knows which rules exist.
 */
final class ConfigurationReader {
  private static final List<String> KEYS =
      List.of(
          "select",
          "overrides",
          "deployments",
          "shared-parameters",
          "terraform-modules",
          "exclude",
          "fail-on",
          "require-reason",
          "limits");
  private static final List<String> OVERRIDE_KEYS = List.of("files", "reason");
  private static final List<String> DEPLOYMENT_KEYS = List.of("name", "files", "stack-name");
  private static final List<String> LIMIT_KEYS =
      List.of("file-bytes", "depth", "aliases", "alias-nodes", "findings");

  private static final int MOST_BYTES = 1 << 30;
  // The readers descend by recursion; deeper input could exhaust the stack.
  private static final int MOST_DEPTH = 1000;
  private static final int MOST_NODES = 100_000_000;

  private final String folder;
  private final Path home;
  private final RuleNames names;
  private final ValueReader values;
  private List<String> select = List.of();
  private List<PathOverride> overrides = List.of();
  private List<DeploymentEntry> deployments = List.of();
  private List<String> sharedParameters = List.of();
  private Map<String, String> moduleFolders = Map.of();
  private PathPatterns exclude = PathPatterns.NONE;
  private Optional<FailOn> failOn = Optional.empty();
  private boolean requireReason;
  private Limits limits = Limits.DEFAULT;

  private ConfigurationReader(
      String folder, Path home, RuleNames names, List<ConfigurationProblem> problems) {
    this.folder = folder;
    this.home = home;
    this.names = names;
    this.values = new ValueReader(problems);
  }

  /**
   * Reads a configuration.
   *
   * @param document the document
   * @param folder the folder that its patterns start from, from the root with a {@code /} at its
   *     end; empty for the root
   * @param home that folder, where it really is
   * @param names the rules that exist
   * @param problems takes what is wrong
   */
  static Configuration read(
      Node document,
      String folder,
      Path home,
      RuleNames names,
      List<ConfigurationProblem> problems) {
    return new ConfigurationReader(folder, home, names, problems).read(document);
  }

  private Configuration read(Node document) {
    SettingsReader settings = new SettingsReader(values, names, home);
    for (MappingNode.Entry entry : values.entries(document)) {
      String key = entry.key().text();
      if (!settings.read(key, entry.value()) && !readTop(key, entry.value(), settings)) {
        unknownKey(entry, KEYS, SettingsReader.KEYS);
      }
    }
    return new Configuration(
        settings.rules(select),
        settings.files(),
        overrides,
        deployments,
        sharedParameters,
        moduleFolders,
        exclude,
        failOn,
        requireReason,
        limits);
  }

  private boolean readTop(String key, Node value, SettingsReader settings) {
    switch (key) {
      case "select" -> select = settings.rules(value);
      case "overrides" -> overrides = overrides(value);
      case "deployments" -> deployments = deployments(value);
      case "shared-parameters" -> sharedParameters = values.texts(value, TextForm.ANY);
      case "terraform-modules" -> moduleFolders = moduleFolders(value);
      case "exclude" -> exclude = patterns(value);
      case "fail-on" -> failOn = FailOn.of(values.oneOf(value, FailOn.LABELS).orElse(""));
      case "require-reason" -> requireReason = values.flag(value).orElse(false);
      case "limits" -> limits = limits(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private List<PathOverride> overrides(Node value) {
    List<PathOverride> found = new ArrayList<>();
    for (Node item : values.items(value)) {
      found.add(override(item));
    }
    return found;
  }

  private PathOverride override(Node node) {
    SettingsReader settings = new SettingsReader(values, names, home);
    Optional<PathPatterns> files = Optional.empty();
    String reason = "";
    for (MappingNode.Entry entry : values.entries(node)) {
      String key = entry.key().text();
      if (key.equals("files")) {
        files = Optional.of(patterns(entry.value()));
      } else if (key.equals("reason")) {
        reason = values.text(entry.value(), TextForm.ANY).orElse("");
      } else if (!settings.read(key, entry.value())) {
        unknownKey(entry, OVERRIDE_KEYS, SettingsReader.KEYS);
      }
    }
    if (files.isEmpty() && node instanceof MappingNode) {
      values.problem(
          node.span(), "This override does not say for which files.", "Add \"files\" to it.");
    }
    return new PathOverride(
        files.orElse(PathPatterns.NONE), settings.rules(List.of()), reason, settings.files());
  }

  private List<DeploymentEntry> deployments(Node value) {
    List<DeploymentEntry> found = new ArrayList<>();
    for (Node item : values.items(value)) {
      found.add(deployment(item));
    }
    return found;
  }

  private DeploymentEntry deployment(Node node) {
    SettingsReader settings = new SettingsReader(values, names, home);
    Optional<PathPatterns> files = Optional.empty();
    String name = "";
    String stackName = "";
    for (MappingNode.Entry entry : values.entries(node)) {
      String key = entry.key().text();
      switch (key) {
        case "name" -> name = values.text(entry.value(), TextForm.ANY).orElse("?");
        case "files" -> files = Optional.of(patterns(entry.value()));
        case "stack-name" -> stackName = values.text(entry.value(), TextForm.ANY).orElse("");
        default -> {
          if (!SettingsReader.DEPLOYMENT_KEYS.contains(key) || !settings.read(key, entry.value())) {
            unknownKey(entry, DEPLOYMENT_KEYS, SettingsReader.DEPLOYMENT_KEYS);
          }
        }
      }
    }
    if ((name.isEmpty() || files.isEmpty()) && node instanceof MappingNode) {
      values.problem(
          node.span(),
          "This deployment does not say " + (name.isEmpty() ? "its name." : "of which files."),
          "Add \"" + (name.isEmpty() ? "name" : "files") + "\" to it.");
    }
    return new DeploymentEntry(name, files.orElse(PathPatterns.NONE), stackName, settings.files());
  }

  private Map<String, String> moduleFolders(Node value) {
    Map<String, String> found = new HashMap<>();
    for (MappingNode.Entry entry : values.entries(value)) {
      String path = values.text(entry.value(), TextForm.ANY).orElse("");
      Optional<String> inside = RootFiles.inside(folder, path);
      if (inside.isEmpty() || !home.resolve(path).toFile().isDirectory()) {
        values.problem(
            entry.value().span(),
            "There is no folder \"" + path + "\" beside this file.",
            "Name a folder with Terraform files that say what the module makes.");
      } else {
        found.put(entry.key().text(), inside.get());
      }
    }
    return found;
  }

  private PathPatterns patterns(Node value) {
    List<PathPattern> patterns = new ArrayList<>();
    for (Node item : values.items(value)) {
      Optional<PathPattern> pattern =
          PathPattern.parse(values.text(item, TextForm.PATTERN).orElse(""));
      if (pattern.isPresent()) {
        patterns.add(pattern.get());
      }
    }
    return new PathPatterns(folder, patterns);
  }

  private Limits limits(Node value) {
    int bytes = limits.syntax().fileBytes();
    int depth = limits.syntax().depth();
    int aliases = limits.syntax().aliases();
    int aliasNodes = limits.syntax().aliasNodes();
    int findings = limits.findings();
    for (MappingNode.Entry entry : values.entries(value)) {
      Node number = entry.value();
      switch (entry.key().text()) {
        case "file-bytes" -> bytes = values.count(number, MOST_BYTES).orElse(bytes);
        case "depth" -> depth = values.count(number, MOST_DEPTH).orElse(depth);
        case "aliases" -> aliases = values.count(number, MOST_NODES).orElse(aliases);
        case "alias-nodes" -> aliasNodes = values.count(number, MOST_NODES).orElse(aliasNodes);
        case "findings" -> findings = values.count(number, MOST_NODES).orElse(findings);
        default -> unknownKey(entry, LIMIT_KEYS, List.of());
      }
    }
    return new Limits(new SyntaxLimits(bytes, depth, aliases, aliasNodes), findings);
  }

  private void unknownKey(MappingNode.Entry entry, List<String> keys, List<String> moreKeys) {
    List<String> known = new ArrayList<>(keys);
    known.addAll(moreKeys);
    String key = entry.key().text();
    String nearest = NearestName.closest(key, known).orElse("");
    values.problem(
        entry.key().span(),
        "There is no key \"" + key + "\" here.",
        nearest.isEmpty()
            ? "The keys are " + String.join(", ", known) + "."
            : ValueReader.didYouMean(nearest));
  }
}
