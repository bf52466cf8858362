package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.hcl.HclNode;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.JsonExpressions;
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

  private VariableDefinitions(RootFiles files, String directory) {
    this.files = files;
    this.directory = directory;
  }

  /** The values for the root module in a directory, by the names of the variables. */
  public static Map<String, Expression> of(String directory, RootFiles files) {
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
    return definitions.values;
  }

  /** A file that does not parse has no values. */
  private void read(String name) {
    if (!(files.read(directory, name) instanceof RootFiles.Found found)) {
      return;
    }
    SyntaxTree tree = new SyntaxReader(SyntaxLimits.DEFAULT).read(found.file());
    for (Node document : tree.documents()) {
      if (document instanceof MappingNode variables) {
        for (MappingNode.Entry entry : variables.entries()) {
          Node value = entry.value();
          Expression expression =
              value instanceof HclNode ? JsonExpressions.of(value) : JsonExpressions.literal(value);
          values.put(entry.key().text(), expression);
        }
      }
    }
  }
}
