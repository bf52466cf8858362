package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.StackSettings;
import io.github.vpcelint.value.Condition;
import java.util.List;
import java.util.Optional;

/**
 * One deployment of a template.
 *
 * @param scope the stack's name in symbols, unique in a run
 * @param environment the scope of what is not known of its Region and account
 * @param options its Region, account and parameters
 * @param stackName its name, when it is known
 * @param when the condition under which it is deployed
 * @param nesting the stack that nests it
 */
record Placement(
    String scope,
    String environment,
    LoadOptions options,
    Optional<String> stackName,
    Condition when,
    Optional<Nesting> nesting) {
  /** How deep stacks nest in one another at most. */
  private static final int MOST_DEPTH = 20;

  /**
   * How a stack is nested in another.
   *
   * @param declaration the resource that nests it
   * @param inputs the parameters that it is given
   * @param depth how many stacks it is nested in
   */
  record Nesting(Declaration declaration, StackInputs inputs, int depth) {}

  /** A template that is deployed by itself, with what its options say. */
  static Placement alone(String scope, LoadOptions options) {
    List<StackSettings> stacks = options.stacks();
    if (stacks.isEmpty()) {
      return new Placement(
          scope, "", options, Optional.empty(), Condition.always(), Optional.empty());
    }
    StackSettings stack = stacks.get(0);
    boolean named = !stack.deployment().isEmpty();
    return new Placement(
        scope,
        stack.deployment(),
        options,
        stack.stackName(),
        named ? new Condition.InDeployment(stack.deployment()) : Condition.always(),
        Optional.empty());
  }

  /** The resource that nests the stack. */
  Optional<Declaration> nestedBy() {
    return nesting.isPresent() ? Optional.of(nesting.get().declaration()) : Optional.empty();
  }

  /** Whether another stack may be nested in this one. */
  boolean mayNest() {
    return nesting.isEmpty() || nesting.get().depth() < MOST_DEPTH;
  }

  /**
   * A stack that this one nests, in its own Region and account.
   *
   * @param declaration the resource that nests it
   * @param inputs the parameters that it is given
   */
  Placement nest(Declaration declaration, StackInputs inputs) {
    int depth = nesting.isPresent() ? nesting.get().depth() + 1 : 1;
    return new Placement(
        scope + "/" + declaration.name(),
        environment,
        options,
        Optional.empty(),
        declaration.when(),
        Optional.of(new Nesting(declaration, inputs, depth)));
  }

  /** A stack of a stack set that this one declares, somewhere else. */
  Placement elsewhere(Declaration declaration, StackInputs inputs, StackSetTargets targets) {
    Placement nested = nest(declaration, inputs);
    LoadOptions anywhere =
        new LoadOptions(
            options.kind(),
            options.service(),
            targets.regions(),
            targets.accounts(),
            options.parameters(),
            List.of(),
            options.sharedParameters(),
            options.moduleFolders());
    return new Placement(
        nested.scope, nested.scope, anywhere, Optional.empty(), nested.when, nested.nesting);
  }
}
