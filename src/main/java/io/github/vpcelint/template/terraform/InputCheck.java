package io.github.vpcelint.template.terraform;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.configuration.ModuleConfiguration;
import io.github.vpcelint.template.terraform.configuration.Modules;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import java.util.Optional;

/**
 * Holds the calls of modules against the variables that these declare. Only calls by a local path
 * are: what is installed of another one may be of another version than the one that is asked for.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/block/module">The module
 *     block</a>
 */
final class InputCheck {
  private final ModuleConfiguration module;
  private final Modules modules;
  private final EstatePart part;

  InputCheck(ModuleConfiguration module, Modules modules, EstatePart part) {
    this.module = module;
    this.modules = modules;
    this.part = part;
  }

  /** Checks the calls of the module. */
  void check() {
    for (Block call : module.calls()) {
      Optional<ModuleConfiguration> called = ReferenceCheck.called(call, module, modules);
      if (modules.isMissing(call, module)) {
        addMissing(call);
      } else if (called.isPresent()) {
        checkGiven(call, called.get());
        checkRequired(call, called.get());
      }
    }
  }

  private void addMissing(Block call) {
    ObjectExpression.Entry source = call.body().entry("source").orElseThrow();
    part.add(
        ReferenceCheck.unresolved(
            source.value().span(),
            "module."
                + call.name()
                + " is in \""
                + call.body().literal("source").orElse("")
                + "\", where there are no Terraform files; Terraform cannot install it",
            Optional.empty(),
            "correct the path, which starts from the folder of this file"));
  }

  private void checkGiven(Block call, ModuleConfiguration called) {
    for (ObjectExpression.Entry entry : call.body().entries()) {
      String name = entry.name();
      if (!name.isEmpty() && !isMetaArgument(name) && called.variable(name).isEmpty()) {
        part.add(
            ReferenceCheck.unresolved(
                entry.nameSpan(),
                "\""
                    + name
                    + "\" is no variable of the module in "
                    + ReferenceCheck.shown(called)
                    + "; Terraform refuses it: \"Unsupported argument\"",
                NearestName.closest(name, ReferenceCheck.names(called.variables())),
                "declare it there, or take the argument out"));
      }
    }
  }

  private void checkRequired(Block call, ModuleConfiguration called) {
    for (Block variable : called.variables()) {
      boolean given =
          variable.body().get("default").isPresent()
              || call.body().get(variable.name()).isPresent();
      if (!given) {
        part.add(
            ReferenceCheck.unresolved(
                call.nameSpan(),
                "module."
                    + call.name()
                    + " does not give \""
                    + variable.name()
                    + "\", which the module in "
                    + ReferenceCheck.shown(called)
                    + " requires; Terraform refuses it: \"Missing required argument\"",
                Optional.empty(),
                "give it a value here, or a default there"));
      }
    }
  }

  private static boolean isMetaArgument(String name) {
    return switch (name) {
      case "source", "version", "count", "for_each", "depends_on", "providers", "lifecycle" -> true;
      default -> false;
    };
  }
}
