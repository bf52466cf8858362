package io.github.vpcelint.template.terraform;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.template.Problems;
import io.github.vpcelint.template.terraform.configuration.ModuleConfiguration;
import io.github.vpcelint.template.terraform.configuration.Modules;
import io.github.vpcelint.template.terraform.configuration.VariableDefinitions;

/**
 * Finds files of values that do not parse, and values for variables that the root module does not
 * declare.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/values/variables">Values for
 *     undeclared variables</a>
 */
final class DefinitionCheck {
  private final ModuleConfiguration module;
  private final Modules modules;
  private final EstatePart part;

  DefinitionCheck(ModuleConfiguration module, Modules modules, EstatePart part) {
    this.module = module;
    this.modules = modules;
    this.part = part;
  }

  /** Checks the values for the variables of the module. */
  void check(VariableDefinitions variables) {
    for (SourceFile file : variables.files()) {
      part.addSource(file);
    }
    for (SyntaxProblem problem : variables.problems()) {
      part.add(Problems.of(problem));
    }
    if (!modules.isComplete(module)) {
      return;
    }
    for (VariableDefinitions.Definition definition : variables.all()) {
      if (module.variable(definition.name()).isEmpty()) {
        part.add(
            ReferenceCheck.unresolved(
                definition.place(),
                "the root module declares no variable \""
                    + definition.name()
                    + "\"; Terraform warns of a \"Value for undeclared variable\" and does not use it",
                NearestName.closest(definition.name(), ReferenceCheck.names(module.variables())),
                "declare the variable, or take the value out"));
      }
    }
  }
}
