package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.template.terraform.expression.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One module: what the files of one directory declare together. The readers of the two syntaxes
 * fill it. Of two blocks of one name, which Terraform refuses, the first counts; what an override
 * file says goes into the block that it names.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/files/override">Override
 *     files</a>
 */
public final class ModuleConfiguration {
  private final String directory;
  private final SourceFile firstFile;
  private final Map<String, Block> variables = new LinkedHashMap<>();
  private final Map<String, Expression> locals = new LinkedHashMap<>();
  private final Map<String, Block> outputs = new LinkedHashMap<>();
  private final Map<String, Block> calls = new LinkedHashMap<>();
  private final Map<String, ResourceBlock> resources = new LinkedHashMap<>();
  private boolean overriding;
  private final List<Block> providers = new ArrayList<>();
  private final Declarations declarations = new Declarations();

  /**
   * A module without blocks.
   *
   * @param directory its directory, relative to the root of the run; empty for the root itself
   * @param firstFile the first of its files
   */
  public ModuleConfiguration(String directory, SourceFile firstFile) {
    this.directory = directory;
    this.firstFile = firstFile;
  }

  /** Its directory, relative to the root of the run; empty for the root itself. */
  public String directory() {
    return directory;
  }

  /** The first of its files. */
  public SourceFile firstFile() {
    return firstFile;
  }

  /** Takes what is added from now on for the contents of override files. */
  public void beginOverrides() {
    overriding = true;
  }

  /** The names that it declares, those of override files left out. */
  public Declarations declarations() {
    return declarations;
  }

  /** Whether what is added is the contents of override files. */
  boolean isOverriding() {
    return overriding;
  }

  /** Adds an input variable. */
  public void addVariable(Block block) {
    add(block, variables);
  }

  /** Adds a local value. */
  public void addLocal(String name, Expression value) {
    if (overriding) {
      locals.put(name, value);
    } else {
      locals.putIfAbsent(name, value);
    }
  }

  /** Adds an output. */
  public void addOutput(Block block) {
    add(block, outputs);
  }

  /** Adds a call of another module. */
  public void addCall(Block block) {
    add(block, calls);
  }

  /** Adds the configuration of a provider; its name is the provider's. */
  public void addProvider(Block block) {
    for (int i = 0; overriding && i < providers.size(); i++) {
      if (isSameProvider(providers.get(i), block)) {
        providers.set(i, providers.get(i).overriddenBy(block));
        return;
      }
    }
    providers.add(block);
  }

  /** Adds a resource or data source. */
  public void addResource(ResourceBlock block) {
    ResourceBlock before = resources.putIfAbsent(block.address(), block);
    if (overriding && before != null) {
      resources.put(block.address(), before.overriddenBy(block));
    }
  }

  private void add(Block block, Map<String, Block> blocks) {
    Block before = blocks.putIfAbsent(block.name(), block);
    if (overriding && before != null) {
      blocks.put(block.name(), before.overriddenBy(block));
    }
  }

  private static boolean isSameProvider(Block one, Block other) {
    String alias = one.body().literal("alias").orElse("");
    return one.name().equals(other.name())
        && alias.equals(other.body().literal("alias").orElse(""));
  }

  /** The input variable of a name. */
  public Optional<Block> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  /** The variables, in the order of the files. */
  public Collection<Block> variables() {
    return variables.values();
  }

  /** The local value of a name. */
  public Optional<Expression> local(String name) {
    return Optional.ofNullable(locals.get(name));
  }

  /** The local values by name. */
  public Map<String, Expression> locals() {
    return locals;
  }

  /** The output of a name. */
  public Optional<Block> output(String name) {
    return Optional.ofNullable(outputs.get(name));
  }

  /** The outputs. */
  public Collection<Block> outputs() {
    return outputs.values();
  }

  /** The call of another module of a name. */
  public Optional<Block> call(String name) {
    return Optional.ofNullable(calls.get(name));
  }

  /** The calls of other modules. */
  public Collection<Block> calls() {
    return calls.values();
  }

  /** The resource or data source of an address. */
  public Optional<ResourceBlock> resource(String address) {
    return Optional.ofNullable(resources.get(address));
  }

  /** The resources and data sources, in the order of the files. */
  public Collection<ResourceBlock> resources() {
    return resources.values();
  }

  /** The configurations of providers. */
  public List<Block> providers() {
    return providers;
  }

  /**
   * The configuration of the AWS provider under an alias, or of AWSCC where that is the only one;
   * an empty alias is the default one.
   */
  public Optional<Block> awsProvider(String alias) {
    Optional<Block> aws = provider("aws", alias);
    return aws.isPresent() ? aws : provider("awscc", alias);
  }

  private Optional<Block> provider(String name, String alias) {
    for (Block provider : providers) {
      if (provider.name().equals(name)
          && provider.body().literal("alias").orElse("").equals(alias)) {
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }
}
