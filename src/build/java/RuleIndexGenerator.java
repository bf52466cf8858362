import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Makes {@code RuleIndex}, the list of all rules, from the front matter of the manuals in {@code
 * rules/}, so that a rule is registered by being there and start-up needs no reflection.
 *
 * <p>Run by the build, as a single source file: {@code RuleIndexGenerator.java RULES SOURCES
 * OUTPUT}. Every mistake in every manual is printed; with one mistake or more the exit code is 1.
 */
public final class RuleIndexGenerator {

  private static final String RULES_PACKAGE = "io.github.vpcelint.rules";

  private final Path manuals;
  private final Path sources;
  private final List<String> mistakes = new ArrayList<>();

  private RuleIndexGenerator(Path manuals, Path sources) {
    this.manuals = manuals;
    this.sources = sources;
  }

  /**
   * Writes the index, unless it is there and the same.
   *
   * @param args the folder of the manuals, the folder of Java sources, the folder to write into
   * @throws IOException when a manual cannot be read or the index cannot be written
   */
  public static void main(String[] args) throws IOException {
    RuleIndexGenerator generator = new RuleIndexGenerator(Path.of(args[0]), Path.of(args[1]));
    List<Entry> entries = generator.entries();
    if (!generator.mistakes.isEmpty()) {
      generator.mistakes.forEach(System.err::println);
      System.exit(1);
    }
    Path index =
        Path.of(args[2]).resolve(RULES_PACKAGE.replace('.', '/')).resolve("RuleIndex.java");
    String java = new IndexWriter(entries).write();
    if (!Files.exists(index) || !Files.readString(index).equals(java)) {
      Files.createDirectories(index.getParent());
      Files.writeString(index, java);
    }
  }

  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path manual : manualFiles()) {
      FrontMatter matter = FrontMatter.read(manual, mistakes);
      if (matter != null) {
        entries.add(entry(manual, matter));
      }
    }
    entries.sort(Comparator.comparing(Entry::code));
    reportDuplicates(entries);
    return entries;
  }

  private List<Path> manualFiles() throws IOException {
    if (!Files.isDirectory(manuals)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(manuals, 2)) {
      return files
          .filter(f -> manuals.relativize(f).getNameCount() == 2 && f.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private Entry entry(Path manual, FrontMatter matter) {
    String fileName = manual.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - ".md".length());
    String family = manual.getParent().getFileName().toString();
    if (!matter.text("name").equals(name)) {
      mistakes.add(manual + ": 'name' must be the file's name, " + name);
    }
    String className = camelCase(name);
    Path source =
        sources
            .resolve(RULES_PACKAGE.replace('.', '/'))
            .resolve(family + "/" + className + ".java");
    if (!Files.exists(source)) {
      mistakes.add(manual + ": the rule's class is missing, expected " + source);
    }
    return new Entry(
        matter.matching("code", "VPCE\\d{3}"),
        name,
        family,
        className,
        matter.oneOf("severity", "error", "warning", "note"),
        matter.securitySeverity(),
        matter.inputs(),
        matter.matching("since", "\\d+\\.\\d+\\.\\d+"),
        matter.oneOf("fixable", "none", "safe", "unsafe"),
        !matter.oneOf("default", "on", "off").equals("off"),
        matter.text("summary"));
  }

  private void reportDuplicates(List<Entry> entries) {
    Map<String, Entry> seen = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (String key : List.of(entry.code(), entry.name())) {
        Entry other = seen.putIfAbsent(key, entry);
        if (other != null) {
          mistakes.add(key + ": used by both " + other.path() + " and " + entry.path());
        }
      }
    }
  }

  private static String camelCase(String name) {
    return Stream.of(name.split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** One rule: what {@code RuleInfo} holds, and the class to create. */
  private record Entry(
      String code,
      String name,
      String family,
      String className,
      String severity,
      double securitySeverity,
      List<String> inputs,
      String since,
      String fixable,
      boolean enabled,
      String summary) {

    String path() {
      return family + "/" + name + ".md";
    }
  }

  /** The YAML between the two {@code ---} lines that a manual begins with. */
  private record FrontMatter(Path manual, Map<?, ?> keys, List<String> mistakes) {

    private static final Set<String> REQUIRED =
        Set.of("code", "name", "severity", "inputs", "since", "fixable", "summary", "sources");
    private static final Set<String> OPTIONAL = Set.of("security-severity", "default");
    private static final List<String> INPUTS =
        List.of("policy", "cloudformation", "terraform", "plan", "describe");

    /** Null, with the reason added to the mistakes, when the manual has none that can be read. */
    static FrontMatter read(Path manual, List<String> mistakes) throws IOException {
      String text = Files.readString(manual).replace("\r\n", "\n");
      int end = text.indexOf("\n---\n", 3);
      if (!text.startsWith("---\n") || end < 0) {
        mistakes.add(manual + ": must begin with front matter between two lines of ---");
        return null;
      }
      try {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        if (yaml.load(text.substring(4, end + 1)) instanceof Map<?, ?> keys) {
          FrontMatter matter = new FrontMatter(manual, keys, mistakes);
          matter.checkKeys();
          return matter;
        }
        mistakes.add(manual + ": front matter must be a mapping");
      } catch (YAMLException e) {
        mistakes.add(manual + ": front matter is not YAML: " + e.getMessage());
      }
      return null;
    }

    private void checkKeys() {
      REQUIRED.stream()
          .sorted()
          .filter(key -> !keys.containsKey(key))
          .forEach(key -> mistakes.add(manual + ": front matter has no '" + key + "'"));
      keys.keySet().stream()
          .map(String::valueOf)
          .filter(key -> !REQUIRED.contains(key) && !OPTIONAL.contains(key))
          .forEach(key -> mistakes.add(manual + ": front matter has an unknown '" + key + "'"));
      if (keys.containsKey("sources") && !(keys.get("sources") instanceof List<?>)) {
        mistakes.add(manual + ": 'sources' must be a list of URLs");
      }
    }

    String text(String key) {
      Object value = keys.get(key);
      // YAML 1.1 reads on and off as booleans.
      return value instanceof Boolean flag
          ? (flag ? "on" : "off")
          : value == null ? "" : value.toString().strip();
    }

    String matching(String key, String pattern) {
      String value = text(key);
      if (keys.containsKey(key) && !value.matches(pattern)) {
        mistakes.add(manual + ": '" + key + "' is " + value + ", must match " + pattern);
      }
      return value;
    }

    String oneOf(String key, String... allowed) {
      String value = text(key);
      if (keys.containsKey(key) && !List.of(allowed).contains(value)) {
        mistakes.add(
            manual + ": '" + key + "' is " + value + ", must be one of " + List.of(allowed));
      }
      return value;
    }

    double securitySeverity() {
      Object value = keys.get("security-severity");
      if (value == null) {
        return -1;
      }
      if (value instanceof Number number
          && number.doubleValue() >= 0
          && number.doubleValue() <= 10) {
        return number.doubleValue();
      }
      mistakes.add(manual + ": 'security-severity' is " + value + ", must be 0.0 to 10.0");
      return -1;
    }

    List<String> inputs() {
      if (keys.get("inputs") instanceof List<?> list
          && !list.isEmpty()
          && INPUTS.containsAll(list)) {
        return list.stream().map(Object::toString).toList();
      }
      mistakes.add(manual + ": 'inputs' must be a list out of " + INPUTS);
      return List.of();
    }
  }

  /** Writes the Java source of the index. */
  private record IndexWriter(List<Entry> entries) {

    String write() {
      return """
          package io.github.vpcelint.rules;

          import io.github.vpcelint.rule.Rule;
          import io.github.vpcelint.rule.RuleInfo;
          import io.github.vpcelint.rule.RuleSet;
          import io.github.vpcelint.rule.Severity;
          import java.util.List;

          /** Every rule; made by the build from the manuals in {@code rules/}. */
          public final class RuleIndex implements RuleSet {

            private final List<RuleInfo> infos =
                List.of(
                    new RuleInfo[] {
          %s          });

            /** The rules of this version. */
            public RuleIndex() {}

            @Override
            public List<RuleInfo> infos() {
              return infos;
            }

            @Override
            public Rule create(RuleInfo info) {
              switch (info.name()) {
          %s      default:
                  throw new IllegalArgumentException("no rule named " + info.name());
              }
            }
          }
          """
          .formatted(
              entries.stream().map(IndexWriter::info).collect(Collectors.joining()),
              entries.stream().map(IndexWriter::creation).collect(Collectors.joining()));
    }

    private static String info(Entry entry) {
      return "            new RuleInfo("
          + String.join(
              ", ",
              literal(entry.code()),
              literal(entry.name()),
              literal(entry.family()),
              "Severity." + entry.severity().toUpperCase(Locale.ROOT),
              Double.toString(entry.securitySeverity()),
              entry.inputs().stream()
                  .map(IndexWriter::literal)
                  .collect(Collectors.joining(", ", "List.of(", ")")),
              literal(entry.since()),
              literal(entry.fixable()),
              Boolean.toString(entry.enabled()),
              literal(entry.summary()))
          + "),\n";
    }

    private static String creation(Entry entry) {
      return "      case %s:\n        return new %s.%s.%s();\n"
          .formatted(literal(entry.name()), RULES_PACKAGE, entry.family(), entry.className());
    }

    private static String literal(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }
  }
}
