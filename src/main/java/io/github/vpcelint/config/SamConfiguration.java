package io.github.vpcelint.config;

import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.ignore.PathPattern;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.syntax.toml.TomlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file of the SAM CLI: each of its environments that says how the template is
 * deployed is a deployment of it. What has another shape than the SAM CLI takes says nothing.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html">
 *     AWS SAM CLI configuration file</a>
 */
public final class SamConfiguration {
  /** The environment that is used when none is asked for. */
  private static final String DEFAULT = "default";

  /** Where {@code sam build} leaves the template, which it makes of the one that people write. */
  private static final String BUILT = ".aws-sam/";

  /** The template that is deployed when none is named. */
  private static final List<String> USUAL_TEMPLATES =
      List.of("template.yaml", "template.yml", "template.json");

  private final String folder;
  private final List<DeploymentEntry> deployments = new ArrayList<>();

  private SamConfiguration(String folder) {
    this.folder = folder;
  }

  /**
   * What a file says.
   *
   * @param deployments the deployments, in the order of the file
   * @param problems why it could not be read
   */
  public record Content(List<DeploymentEntry> deployments, List<SyntaxProblem> problems) {}

  /** Reads a file. */
  public static Content read(SourceFile file) {
    String path = file.path();
    SyntaxTree tree =
        path.endsWith(".toml")
            ? TomlReader.read(file)
            : new SyntaxReader(SyntaxLimits.DEFAULT).read(file);
    SamConfiguration reader = new SamConfiguration(path.substring(0, path.lastIndexOf('/') + 1));
    if (tree.problems().isEmpty() && tree.documents().size() == 1) {
      reader.read(tree.documents().get(0));
    }
    return new Content(reader.named(), tree.problems());
  }

  private void read(Node root) {
    if (root instanceof MappingNode environments) {
      for (MappingNode.Entry environment : environments.entries()) {
        read(environment.key().text(), environment.value());
      }
    }
  }

  /** Where there is but one way to deploy the template, it needs no name. */
  private List<DeploymentEntry> named() {
    if (deployments.size() != 1 || !deployments.get(0).name().equals(DEFAULT)) {
      return deployments;
    }
    DeploymentEntry only = deployments.get(0);
    return List.of(new DeploymentEntry("", only.files(), only.stackName(), only.settings()));
  }

  /** Options of a command go before those of all commands. */
  private void read(String name, Node environment) {
    Map<String, Node> options = options(environment, "global");
    Map<String, Node> build = new HashMap<>(options);
    build.putAll(options(environment, "build"));
    options.putAll(options(environment, "deploy"));
    FileSettings settings = settings(options);
    String stackName = text(options.get("stack_name"));
    if (!settings.isSilent() || !stackName.isEmpty()) {
      deployments.add(new DeploymentEntry(name, templates(options, build), stackName, settings));
    }
  }

  private static Map<String, Node> options(Node environment, String command) {
    Map<String, Node> options = new HashMap<>();
    Optional<Node> its = get(environment, command);
    Optional<Node> parameters = its.isPresent() ? get(its.get(), "parameters") : Optional.empty();
    if (parameters.isPresent() && parameters.get() instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        options.put(entry.key().text(), entry.value());
      }
    }
    return options;
  }

  private static FileSettings settings(Map<String, Node> options) {
    String region = text(options.get("region"));
    Map<String, String> parameters = new HashMap<>();
    Node overrides = options.get("parameter_overrides");
    List<Node> texts = overrides instanceof SequenceNode list ? list.items() : listOf(overrides);
    for (Node item : texts) {
      parameters.putAll(ParameterOverrides.read(text(item)));
    }
    List<String> regions = TextForm.REGION.fits(region) ? List.of(region) : List.of();
    return new FileSettings("", "", regions, List.of(), parameters);
  }

  /** The template as people write it: what is built of it lies in no repository. */
  private PathPatterns templates(Map<String, Node> deploy, Map<String, Node> build) {
    String named = template(deploy);
    if (named.isEmpty() || named.startsWith(BUILT) || named.startsWith("./" + BUILT)) {
      named = template(build);
    }
    List<PathPattern> patterns = new ArrayList<>();
    for (String path : named.isEmpty() ? USUAL_TEMPLATES : List.of(named)) {
      Optional<String> inside = RootFiles.inside(folder, path);
      if (inside.isPresent()) {
        patterns.addAll(PathPattern.parse("/" + literal(inside.get())).stream().toList());
      }
    }
    return new PathPatterns("", patterns);
  }

  private static String template(Map<String, Node> options) {
    String file = text(options.get("template_file"));
    return file.isEmpty() ? text(options.get("template")) : file;
  }

  /** A path as a pattern that matches it alone. */
  private static String literal(String path) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      if ("*?[\\ ".indexOf(path.charAt(i)) >= 0) {
        pattern.append('\\');
      }
      pattern.append(path.charAt(i));
    }
    return pattern.toString();
  }

  private static Optional<Node> get(Node node, String key) {
    return node instanceof MappingNode map ? map.get(key) : Optional.empty();
  }

  private static List<Node> listOf(@Nullable Node node) {
    return node == null ? List.of() : List.of(node);
  }

  private static String text(@Nullable Node node) {
    return node instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NULL
        ? scalar.text()
        : "";
  }
}
