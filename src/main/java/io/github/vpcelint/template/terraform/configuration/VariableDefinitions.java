package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.hcl.HclNode;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.JsonExpressions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of variables that Terraform takes without being told: those of {@code
 * terraform.tfvars}, then {@code terraform.tfvars.json}, then all {@code *.auto.tfvars} and {@code
 * *.auto.tfvars.json} in the order of their names; of a name in several files the last one counts.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/values/variables">Variable
 *     definition precedence</a>
 */
public final class VariableDefinitions {
  private final RootFiles files;
  private final String directory;
  private final Map<String, Expression> values = new HashMap<>();
  private final List<Definition> definitions = new ArrayList<>();
  private final List<SyntaxProblem> problems = new ArrayList<>();
  private final List<SourceFile> read = new ArrayList<>();

  private VariableDefinitions(RootFiles files, String directory) {
    this.files = files;
    this.directory = directory;
  }

  /**
   * A value for a variable.
   *
   * @param name the name of the variable
   * @param place the place of the name
   */
  public record Definition(String name, Span place) {}

  /** The definitions for the root module in a directory. */
  public static VariableDefinitions of(String directory, RootFiles files) {
    VariableDefinitions definitions = new VariableDefinitions(files, directory);
    List<String> names = files.list(directory);
    for (String fixed : List.of("terraform.tfvars", "terraform.tfvars.json")) {
      if (names.contains(fixed)) {
        definitions.read(fixed);
      }
    }
    for (String name : names) {
      if (name.endsWith(".auto.tfvars") || name.endsWith(".auto.tfvars.json")) {
        definitions.read(name);
      }
    }
    return definitions;
  }

  /** The values by the names of the variables. */
  public Map<String, Expression> values() {
    return values;
  }

  /** Every value in every file. */
  public List<Definition> all() {
    return definitions;
  }

  /** What is wrong with the files. */
  public List<SyntaxProblem> problems() {
    return problems;
  }

  /** The files. */
  public List<SourceFile> files() {
    return read;
  }

  /** A file that does not parse has no values. */
  private void read(String name) {
    if (!(files.read(directory, name) instanceof RootFiles.Found found)) {
      return;
    }
    SyntaxTree tree = new SyntaxReader(SyntaxLimits.DEFAULT).read(found.file());
    read.add(found.file());
    problems.addAll(tree.problems());
    for (Node document : tree.documents()) {
      if (document instanceof MappingNode variables) {
        for (MappingNode.Entry entry : variables.entries()) {
          add(entry);
        }
      }
    }
  }

  private void add(MappingNode.Entry entry) {
    Node value = entry.value();
    Expression expression =
        value instanceof HclNode ? JsonExpressions.of(value) : JsonExpressions.literal(value);
    values.put(entry.key().text(), expression);
    definitions.add(new Definition(entry.key().text(), entry.key().span()));
  }
}
