package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.value.Condition;

/**
 * One instance of a call of a module.
 *
 * @param block the call
 * @param scope what the names in its arguments mean: those of the calling module
 */
record ModuleCall(Block block, Scope scope) {
  /** The calling module. */
  ModuleInstance caller() {
    return scope.module();
  }

  /** The condition under which the called module exists. */
  Condition when() {
    return scope.when();
  }
}
