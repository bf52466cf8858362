package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.terraform.configuration.Modules;
import io.github.vpcelint.template.terraform.expression.Expression;
import java.util.Map;

/**
 * What the modules of one root module are evaluated with.
 *
 * @param options what the command line supplies
 * @param catalog the facts about AWS
 * @param modules the modules of the run
 * @param evaluator the evaluator
 * @param rootScope the name of the root module in symbols
 * @param files the files that functions read
 * @param variables values of the root module's variables out of files beside it
 */
public record Environment(
    LoadOptions options,
    Catalog catalog,
    Modules modules,
    Evaluator evaluator,
    String rootScope,
    ModuleFiles files,
    Map<String, Expression> variables) {}
