package io.github.vpcelint.template.terraform;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.configuration.ModuleConfiguration;
import io.github.vpcelint.template.terraform.configuration.ModulePath;
import io.github.vpcelint.template.terraform.configuration.Modules;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.LiteralExpression;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.template.terraform.expression.ReferenceReader;
import io.github.vpcelint.template.terraform.expression.ReferenceWalk;
import io.github.vpcelint.template.terraform.expression.TraversalExpression;
import io.github.vpcelint.template.terraform.expression.TupleExpression;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds references of a module that name nothing in it, for which Terraform refuses the
 * configuration. All of the module must be known.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/expressions/references">
 *     References to named values</a>
 */
final class ReferenceCheck implements ReferenceWalk.Visitor {
  private static final String LIFECYCLE = "lifecycle";
  private static final String DEPENDS_ON = "depends_on";

  private final ModuleConfiguration module;
  private final Modules modules;
  private final EstatePart part;
  private final ReferenceWalk walk = new ReferenceWalk(this);

  ReferenceCheck(ModuleConfiguration module, Modules modules, EstatePart part) {
    this.module = module;
    this.modules = modules;
    this.part = part;
  }

  /** Checks all references of the module. */
  void check() {
    for (Expression local : module.locals().values()) {
      walk.walk(local);
    }
    for (Block variable : module.variables()) {
      Optional<Expression> validation = variable.body().get("validation");
      if (validation.isPresent()) {
        walk.walk(validation.get());
      }
    }
    for (Block provider : module.providers()) {
      walk.walk(provider.body());
    }
    for (Block output : module.outputs()) {
      checkBody(output.body());
    }
    for (Block call : module.calls()) {
      checkBody(call.body());
    }
    for (ResourceBlock resource : module.resources()) {
      checkBody(resource.body());
    }
  }

  /** The body of a block with meta-arguments, some of which have names of other kinds in them. */
  private void checkBody(ObjectExpression body) {
    List<ObjectExpression.Entry> usual = new ArrayList<>();
    for (ObjectExpression.Entry entry : body.entries()) {
      switch (entry.name()) {
        case "provider", "providers", "source", "version" -> {
          // Names of providers, and texts that are written out.
        }
        case DEPENDS_ON -> checkDependencies(entry.value());
        case LIFECYCLE -> checkLifecycle(entry.value());
        default -> usual.add(entry);
      }
    }
    walk.walk(new ObjectExpression(usual, body.span()));
  }

  /** JSON writes the references as texts without braces. */
  private void checkDependencies(Expression listed) {
    if (!(listed instanceof TupleExpression list)) {
      return;
    }
    for (Expression item : list.items()) {
      if (item instanceof LiteralExpression literal
          && literal.value() instanceof TextValue text
          && text.segments().size() == 1
          && text.segments().get(0) instanceof TextValue.Literal written) {
        walk.walk(ReferenceReader.read(written.text(), written.origin()));
      } else {
        walk.walk(item);
      }
    }
  }

  /** What is ignored are arguments of the resource itself. */
  private void checkLifecycle(Expression lifecycle) {
    if (lifecycle instanceof TupleExpression several) {
      for (Expression block : several.items()) {
        checkLifecycle(block);
      }
    } else if (lifecycle instanceof ObjectExpression block) {
      for (ObjectExpression.Entry entry : block.entries()) {
        if (!entry.name().equals("ignore_changes")) {
          walk.walk(entry.value());
        }
      }
    }
  }

  @Override
  public void visit(TraversalExpression reference) {
    String name = reference.name(0);
    if (name.isEmpty()) {
      return;
    }
    switch (reference.root()) {
      case "var" -> {
        if (module.variable(name).isEmpty()) {
          report(reference, "no variable", "input variable", names(module.variables()));
        }
      }
      case "local" -> {
        if (module.local(name).isEmpty()) {
          report(reference, "no local value", "local value", module.locals().keySet());
        }
      }
      case "module" -> checkModule(reference);
      case "data" -> checkResource(reference, 1);
      case "each", "count", "self", "path", "terraform", "resource", "ephemeral", "action" -> {
        // What these name does not depend on what the module declares, or is not looked at.
      }
      default -> checkResource(reference, 0);
    }
  }

  private void checkModule(TraversalExpression reference) {
    Optional<Block> call = module.call(reference.name(0));
    if (call.isEmpty()) {
      report(reference, "no call of a module", "module", names(module.calls()));
      return;
    }
    boolean indexed =
        reference.steps().size() > 1
            && reference.steps().get(1) instanceof TraversalExpression.Index;
    String output = reference.name(indexed ? 2 : 1);
    Optional<ModuleConfiguration> called = called(call.get(), module, modules);
    if (called.isPresent() && !output.isEmpty() && called.get().output(output).isEmpty()) {
      Optional<String> meant = NearestName.closest(output, names(called.get().outputs()));
      add(
          reference.span(),
          reference.text()
              + " asks for the output \""
              + output
              + "\", which the module in "
              + shown(called.get())
              + " does not have; Terraform refuses it: \"Unsupported attribute\"",
          meant,
          "add the output to the module, or take the reference out");
    }
  }

  private void checkResource(TraversalExpression reference, int first) {
    String type = first == 1 ? reference.name(0) : reference.root();
    String name = reference.name(first);
    if (name.isEmpty()
        || module.resource(ResourceBlock.address(first == 1, type, name)).isPresent()) {
      return;
    }
    List<String> addresses = new ArrayList<>();
    String other = ResourceBlock.address(first == 0, type, name);
    if (module.resource(other).isPresent()) {
      addresses.add(other);
    }
    for (ResourceBlock block : module.resources()) {
      if (block.data() == (first == 1)) {
        addresses.add(block.address());
      }
    }
    String kind = first == 1 ? "data source" : "resource";
    String address = ResourceBlock.address(first == 1, type, name);
    Optional<String> meant =
        addresses.contains(other) ? Optional.of(other) : NearestName.closest(address, addresses);
    add(
        reference.span(),
        address + " names no " + kind + refused("resource"),
        meant,
        "declare it, or take the reference out");
  }

  private void report(
      TraversalExpression reference, String what, String kind, Iterable<String> candidates) {
    Optional<String> meant = NearestName.closest(reference.name(0), candidates);
    add(
        reference.span(),
        reference.root() + "." + reference.name(0) + " names " + what + refused(kind),
        meant.isPresent() ? Optional.of(reference.root() + "." + meant.get()) : meant,
        "declare it, or take the reference out");
  }

  private static String refused(String kind) {
    return " of this module; Terraform refuses it: \"Reference to undeclared " + kind + "\"";
  }

  private void add(Span span, String message, Optional<String> meant, String otherwise) {
    part.add(unresolved(span, message, meant, otherwise));
  }

  /** A problem with a name. */
  static Problem unresolved(Span span, String message, Optional<String> meant, String otherwise) {
    return new Problem(
        Problem.Kind.UNRESOLVED,
        span,
        message,
        meant.isPresent() ? "did you mean \"" + meant.get() + "\"?" : otherwise,
        span);
  }

  /** The module that a call by a local path leads to, if all of it is known. */
  static Optional<ModuleConfiguration> called(
      Block call, ModuleConfiguration module, Modules modules) {
    Optional<String> directory = ModulePath.ofCall(call, module.directory());
    Optional<ModuleConfiguration> called =
        directory.isPresent() ? modules.in(directory.get()) : Optional.empty();
    return called.isPresent() && modules.isComplete(called.get()) ? called : Optional.empty();
  }

  /** The folder of a module in words. */
  static String shown(ModuleConfiguration module) {
    return module.directory().isEmpty() ? "the root" : module.directory();
  }

  /** The names of blocks. */
  static List<String> names(Iterable<Block> blocks) {
    List<String> names = new ArrayList<>();
    for (Block block : blocks) {
      names.add(block.name());
    }
    return names;
  }
}
