package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.configuration.ModuleConfiguration;
import io.github.vpcelint.template.terraform.configuration.ModulePath;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One use of a module: the root module, or what one instance of a call makes of another one. */
public final class ModuleInstance {
  /** Most instances of a block that are looked at; the others differ only in their key. */
  public static final int MOST_INSTANCES = 100;

  /** Deepest nesting of calls; a module that calls itself would never end. */
  private static final int MOST_NESTED = 20;

  private final Environment environment;
  private final ModuleConfiguration configuration;
  private final String path;
  private final int depth;
  private final Optional<ModuleCall> call;
  private final Memo memo;
  private final Inputs inputs;
  private final Deployments deployments;
  private final Attributes attributes;
  private final Map<String, List<Instance>> instances = new HashMap<>();
  private final Map<String, ModuleInstance> children = new HashMap<>();

  private ModuleInstance(
      Environment environment,
      ModuleConfiguration configuration,
      String path,
      int depth,
      Optional<ModuleCall> call) {
    this.environment = environment;
    this.configuration = configuration;
    this.path = path;
    this.depth = depth;
    this.call = call;
    this.memo = new Memo(environment.evaluator());
    this.inputs = new Inputs(environment, call);
    this.deployments = new Deployments(this, environment, call);
    this.attributes = new Attributes(this, environment, memo);
  }

  /** A root module. */
  public static ModuleInstance root(Environment environment, ModuleConfiguration configuration) {
    return new ModuleInstance(environment, configuration, "", 0, Optional.empty());
  }

  /** What the module declares. */
  public ModuleConfiguration configuration() {
    return configuration;
  }

  /** What the addresses of its resources begin with: empty, or {@code module.a["b"].}. */
  public String path() {
    return path;
  }

  /** The condition under which it exists. */
  public Condition when() {
    return call.isPresent() ? call.get().when() : Condition.always();
  }

  /**
   * Where that what is found in the module is shown if its own files are not linted: at the nearest
   * call of it in a file that is.
   */
  public Optional<Span> shownAt() {
    if (call.isEmpty() || environment.modules().isLinted(configuration)) {
      return Optional.empty();
    }
    Optional<Span> outer = call.get().caller().shownAt();
    return outer.isPresent() ? outer : Optional.of(call.get().block().nameSpan());
  }

  /** Whether a value is one that the call of a module gives whose own files are not linted. */
  boolean isFromCaller(Value value) {
    return shownAt().isPresent() && !environment.modules().isOutside(value.span().file());
  }

  /** The scope of an expression that belongs to no block with instances. */
  public Scope scope() {
    return new Scope(this, "", Instance.ONLY);
  }

  /** The name of the root module in symbols. */
  public String rootScope() {
    return environment.rootScope();
  }

  /** The files that functions read. */
  ModuleFiles files() {
    return environment.files();
  }

  /** What Terraform refuses to be read, or what is outside of the root. */
  public List<Problem> refusedFiles() {
    return environment.files().problems();
  }

  /**
   * The path of the module from the directory of the root module: {@code path.module}.
   *
   * @see <a
   *     href="https://developer.hashicorp.com/terraform/language/expressions/references#filesystem-and-workspace-info">
   *     Filesystem and workspace info</a>
   */
  String directoryFromRoot() {
    return ModulePath.relative(rootDirectory(), configuration.directory());
  }

  private String rootDirectory() {
    return environment.rootScope().equals(".") ? "" : environment.rootScope();
  }

  /** The name of this module instance in symbols that mean something only inside of it. */
  String symbolScope() {
    return path.isEmpty() ? rootScope() : rootScope() + "/" + path.substring(0, path.length() - 1);
  }

  /**
   * The instances of a block of this module; if there are more than {@link #MOST_INSTANCES}, one
   * more than that.
   */
  public List<Instance> instances(String address, ObjectExpression body) {
    List<Instance> made = instances.get(address);
    if (made == null) {
      // Whoever asks again while count or for_each is evaluated asks in a circle.
      instances.put(address, List.of());
      Scope scope = new Scope(this, address, Instance.ONLY);
      made = List.copyOf(Instances.of(body, scope, environment.evaluator()));
      instances.put(address, made);
    }
    return made;
  }

  /** What the module's default provider is configured with. */
  public Deployment deployment() {
    return deployments.of("");
  }

  /** What a block is deployed with. */
  public Deployment deployment(ObjectExpression body, Scope scope) {
    return deployments.of(body, scope);
  }

  /** What a provider's alias stands for in this module. */
  Deployment deployment(String alias) {
    return deployments.of(alias);
  }

  /** Whether so much was evaluated in the root module that everything else stays unknown. */
  public boolean isExhausted() {
    return environment.evaluator().isExhausted();
  }

  /** The body of a block with its values. */
  public MapValue evaluate(ObjectExpression body, Scope scope) {
    MapValue values = environment.evaluator().evaluateObject(body, scope);
    Optional<Span> call = shownAt();
    return call.isPresent()
        ? new ShownAtCall(call.get(), environment.modules()).map(values)
        : values;
  }

  /** The value of an expression. */
  public Value evaluate(Expression expression, Scope scope) {
    return environment.evaluator().evaluate(expression, scope);
  }

  /** The attributes of its resources and data sources. */
  Attributes attributes() {
    return attributes;
  }

  /** The value of an input variable. */
  public Value variable(String name, Span place) {
    return inputs.value(name, this, memo, place);
  }

  /** The value of a local value. */
  Value local(String name, Span place) {
    String text = "local." + name;
    Optional<Expression> local = configuration.local(name);
    return local.isPresent()
        ? memo.evaluate(text, local.get(), scope(), place)
        : scope().unknown(text, place);
  }

  /** The value of an output of a module that this one calls. */
  Value output(String call, String key, String name, Span place) {
    Optional<Block> block = configuration.call(call);
    if (block.isPresent()) {
      Optional<Instance> instance = find(instances("module." + call, block.get().body()), key);
      Optional<ModuleInstance> child =
          instance.isPresent() ? child(block.get(), instance.get()) : Optional.empty();
      if (child.isPresent()) {
        return child.get().ownOutput(name, place);
      }
    }
    String address = path + "module." + call + key;
    return new UnknownValue(new Symbol(Symbol.Kind.LOOKUP, rootScope(), address, name), place);
  }

  private Value ownOutput(String name, Span place) {
    Optional<Block> output = configuration.output(name);
    Optional<Expression> value =
        output.isPresent() ? output.get().body().get("value") : Optional.empty();
    return value.isPresent()
        ? memo.evaluate("output." + name, value.get(), scope(), place)
        : scope().unknown("output." + name, place);
  }

  static Optional<Instance> find(List<Instance> instances, String key) {
    for (Instance instance : instances) {
      if (instance.key().equals(key)) {
        return Optional.of(instance);
      }
    }
    return Optional.empty();
  }

  /** The module instance that an instance of a call makes, if its files are part of the run. */
  public Optional<ModuleInstance> child(Block call, Instance instance) {
    Optional<ModuleConfiguration> called = called(call);
    if (called.isEmpty() || depth == MOST_NESTED) {
      return Optional.empty();
    }
    String name = "module." + call.name() + instance.key();
    ModuleInstance child = children.get(name);
    if (child == null) {
      Scope scope = new Scope(this, "module." + call.name(), instance);
      child =
          new ModuleInstance(
              environment,
              called.get(),
              path + name + ".",
              depth + 1,
              Optional.of(new ModuleCall(call, scope)));
      children.put(name, child);
    }
    return Optional.of(child);
  }

  /** Whether the files of a module that this one calls are at hand. */
  public boolean knows(Block block) {
    return called(block).isPresent();
  }

  private Optional<ModuleConfiguration> called(Block block) {
    Optional<String> directory =
        environment
            .modules()
            .folders()
            .of(block, configuration.directory(), rootDirectory(), key(block));
    return directory.isPresent() ? environment.modules().in(directory.get()) : Optional.empty();
  }

  /** The names of the calls that lead to a module that this one calls. */
  private String key(Block block) {
    return call.isPresent() ? calls() + "." + block.name() : block.name();
  }

  /** The names of the calls that lead to the module, with dots between them. */
  public String calls() {
    return call.isPresent() ? call.get().caller().key(call.get().block()) : "";
  }
}
