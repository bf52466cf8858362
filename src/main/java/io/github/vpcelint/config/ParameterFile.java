package io.github.vpcelint.config;

import io.github.vpcelint.source.ContentReader;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the parameters of a stack from a file, in JSON or YAML, in any of the forms that AWS has
 * for one:
 *
 * <ul>
 *   <li>a list of objects with ParameterKey and ParameterValue, and a list of texts {@code
 *       Name=Value}, as <a
 *       href="https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/">the AWS
 *       CLI</a> takes them;
 *   <li>an object with Parameters, as <a
 *       href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html">
 *       CodePipeline</a> takes it;
 *   <li>an object with parameters, as <a
 *       href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync-concepts-terms.html">
 *       Git sync</a> takes it.
 * </ul>
 */
public final class ParameterFile {
  private static final String HELP =
      "It holds a list of objects with ParameterKey and ParameterValue, a list of \"Name=Value\","
          + " or an object with \"Parameters\".";

  private final List<ConfigurationProblem> problems = new ArrayList<>();
  private final ValueReader values = new ValueReader(problems);
  private final Map<String, String> parameters = new HashMap<>();

  private ParameterFile() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @param path its path in messages
   * @return the values of the parameters by name
   */
  public static Map<String, String> read(Path file, String path) throws ConfigurationException {
    FileContent content = new ContentReader(SyntaxLimits.DEFAULT.fileBytes()).read(file, path);
    if (content instanceof FileContent.Text text) {
      return read(text.file());
    }
    ConfigurationProblem problem =
        content instanceof FileContent.Broken broken
            ? new ConfigurationProblem(broken.place(), broken.message(), broken.help())
            : new ConfigurationProblem(
                SourceFile.of(path, "").at(0), "This file is not a text.", "");
    throw new ConfigurationException(List.of(problem));
  }

  /** Reads a text. */
  static Map<String, String> read(SourceFile file) throws ConfigurationException {
    ParameterFile reader = new ParameterFile();
    SyntaxTree tree = new SyntaxReader(SyntaxLimits.DEFAULT).read(file);
    for (SyntaxProblem problem : tree.problems()) {
      reader.values.problem(problem.span(), problem.message(), problem.help());
    }
    if (reader.problems.isEmpty() && tree.documents().isEmpty()) {
      reader.values.problem(file.at(0), "This file of parameters is empty.", HELP);
    } else if (reader.problems.isEmpty()) {
      reader.read(tree.documents().get(0));
    }
    if (!reader.problems.isEmpty()) {
      throw new ConfigurationException(reader.problems);
    }
    return reader.parameters;
  }

  private void read(Node document) {
    if (document instanceof SequenceNode list) {
      for (Node item : list.items()) {
        readItem(item);
      }
      return;
    }
    Optional<Node> named = Optional.empty();
    if (document instanceof MappingNode map) {
      named = map.has("Parameters") ? map.get("Parameters") : map.get("parameters");
    }
    if (named.isEmpty()) {
      values.problem(document.span(), "This is no file of parameters.", HELP);
      return;
    }
    for (MappingNode.Entry entry : values.entries(named.get())) {
      put(entry.key().text(), entry.value());
    }
  }

  private void readItem(Node item) {
    if (item instanceof MappingNode map) {
      Optional<Node> key = map.get("ParameterKey");
      Optional<Node> value = map.get("ParameterValue");
      if (key.isEmpty()) {
        values.problem(item.span(), "This parameter has no ParameterKey.", HELP);
      } else if (value.isPresent()) {
        put(values.text(key.get(), TextForm.ANY).orElse(""), value.get());
      }
      // Without a value the stack keeps the one that it has: UsePreviousValue.
      return;
    }
    String text = item instanceof ScalarNode scalar ? scalar.text() : "";
    int equals = text.indexOf('=');
    if (equals < 1) {
      values.problem(item.span(), "This is no parameter.", HELP);
    } else {
      parameters.put(text.substring(0, equals), text.substring(equals + 1));
    }
  }

  private void put(String name, Node value) {
    Optional<String> text = values.value(value);
    if (text.isPresent()) {
      parameters.put(name, text.get());
    }
  }
}
