package io.github.vpcelint.config;

import io.github.vpcelint.rule.RuleNames;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the keys that stand both at the top of the configuration and in its overrides. */
final class SettingsReader {
  static final List<String> KEYS =
      List.of(
          "ignore",
          "severity",
          "input-type",
          "service",
          "region",
          "account",
          "parameters",
          "var-files",
          "parameter-files");

  /** Those that say something about one deployment of a template. */
  static final List<String> DEPLOYMENT_KEYS =
      List.of("region", "account", "parameters", "parameter-files");

  private final ValueReader values;
  private final RuleNames names;
  private final Path folder;
  private List<String> ignore = List.of();
  private Map<String, Level> levels = Map.of();
  private String inputType = "";
  private String service = "";
  private List<String> regions = List.of();
  private List<String> accounts = List.of();
  private Map<String, String> parameters = Map.of();
  private final Map<String, String> filed = new HashMap<>();

  /**
   * A reader.
   *
   * @param folder the folder that files named in the configuration start from
   */
  SettingsReader(ValueReader values, RuleNames names, Path folder) {
    this.values = values;
    this.names = names;
    this.folder = folder;
  }

  /** Reads a key; false when it is none of {@link #KEYS}. */
  boolean read(String key, Node value) {
    switch (key) {
      case "ignore" -> ignore = rules(value);
      case "severity" -> levels = levels(value);
      case "input-type" -> inputType = values.oneOf(value, FileSettings.INPUT_TYPES).orElse("");
      case "service" -> service = values.text(value, TextForm.SERVICE).orElse("");
      case "region" -> regions = values.texts(value, TextForm.REGION);
      case "account" -> accounts = values.texts(value, TextForm.ACCOUNT);
      case "parameters" -> parameters = parameters(value);
      case "var-files" -> readFiles(value, VariableFile::read);
      case "parameter-files" -> readFiles(value, ParameterFile::read);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The names of rules in a list. */
  List<String> rules(Node value) {
    List<String> rules = new ArrayList<>();
    for (Node item : values.items(value)) {
      String name = values.text(item, TextForm.ANY).orElse("");
      if (isRule(name, item.span())) {
        rules.add(name);
      }
    }
    return rules;
  }

  /** What was read about rules, with the rules that are selected. */
  RuleSettings rules(List<String> select) {
    return new RuleSettings(select, ignore, levels);
  }

  /** What was read about files; parameters that are written out go before those in files. */
  FileSettings files() {
    Map<String, String> all = new HashMap<>(filed);
    all.putAll(parameters);
    return new FileSettings(inputType, service, regions, accounts, all);
  }

  private boolean isRule(String name, Span place) {
    if (name.isEmpty() || RuleSettings.isKnown(name, names)) {
      return !name.isEmpty();
    }
    String nearest = names.nearest(name).orElse("");
    values.problem(
        place,
        "There is no rule or family \"" + name + "\".",
        nearest.isEmpty() ? "`vpcelint rules` lists them." : ValueReader.didYouMean(nearest));
    return false;
  }

  private Map<String, Level> levels(Node value) {
    Map<String, Level> found = new HashMap<>();
    for (MappingNode.Entry entry : values.entries(value)) {
      String name = entry.key().text();
      Level level = level(entry.value());
      if (isRule(name, entry.key().span())) {
        found.put(name, level);
      }
    }
    return found;
  }

  private Level level(Node value) {
    // YAML 1.1 reads off as the truth value false.
    if (value instanceof ScalarNode scalar
        && scalar.kind() == ScalarNode.Kind.BOOLEAN
        && scalar.text().equals("false")) {
      return Level.OFF;
    }
    return Level.of(values.oneOf(value, Level.LABELS).orElse("off")).orElse(Level.OFF);
  }

  /** Reads a file of values, given its name in messages. */
  private interface FileReader {
    Map<String, String> read(Path file, String name) throws ConfigurationException;
  }

  private void readFiles(Node value, FileReader reader) {
    for (Node item : values.items(value)) {
      String name = values.text(item, TextForm.ANY).orElse("");
      if (!name.isEmpty()) {
        readFile(name, item.span(), reader);
      }
    }
  }

  private void readFile(String name, Span place, FileReader reader) {
    try {
      filed.putAll(reader.read(folder.resolve(name), name));
    } catch (ConfigurationException e) {
      for (ConfigurationProblem problem : e.problems()) {
        values.problem(place, problem.span() + ": " + problem.message(), problem.help());
      }
    }
  }

  private Map<String, String> parameters(Node value) {
    Map<String, String> found = new HashMap<>();
    for (MappingNode.Entry entry : values.entries(value)) {
      found.put(entry.key().text(), values.value(entry.value()).orElse(""));
    }
    return found;
  }
}
