package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Supplied;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.LiteralExpression;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.template.terraform.expression.TraversalExpression;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the resources of a module instance are deployed with: the Region and account of the AWS
 * provider that they name, of the module's default one, or of the one that its call hands on.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/language/meta-arguments/module-providers">The
 *     providers meta-argument</a>
 */
final class Deployments {
  private final ModuleInstance module;
  private final Environment environment;
  private final Optional<ModuleCall> call;
  private final Map<String, Deployment> byAlias = new HashMap<>();

  Deployments(ModuleInstance module, Environment environment, Optional<ModuleCall> call) {
    this.module = module;
    this.environment = environment;
    this.call = call;
  }

  /**
   * The deployment of a resource; its own region argument counts more than its provider's.
   *
   * @see <a
   *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support">
   *     Enhanced Region support</a>
   */
  Deployment of(ObjectExpression body, Scope scope) {
    Optional<Expression> provider = body.get("provider");
    Deployment deployment = of(provider.isPresent() ? alias(provider.get()) : "");
    Optional<Expression> own = body.get("region");
    if (own.isEmpty()) {
      return deployment;
    }
    Value region = environment.evaluator().evaluate(own.get(), scope);
    return region instanceof AbsentValue ? deployment : deployment("", region, own.get().span());
  }

  /** The deployment of a provider's alias in this module. */
  Deployment of(String alias) {
    Deployment known = byAlias.get(alias);
    if (known == null) {
      known = find(alias);
      byAlias.put(alias, known);
    }
    return known;
  }

  private Deployment find(String alias) {
    if (call.isPresent()) {
      Optional<String> handedOn = handedOn(alias, call.get());
      if (handedOn.isPresent()) {
        return call.get().caller().deployment(handedOn.get());
      }
    }
    Optional<Block> provider = module.configuration().awsProvider(alias);
    if (provider.isEmpty() && alias.isEmpty() && call.isPresent()) {
      return call.get().caller().deployment("");
    }
    Span place =
        provider.isPresent() ? provider.get().nameSpan() : module.configuration().firstFile().at(0);
    Optional<Expression> written =
        provider.isPresent() ? provider.get().body().get("region") : Optional.empty();
    Value region =
        written.isPresent()
            ? environment.evaluator().evaluate(written.get(), module.scope())
            : new AbsentValue(place);
    return deployment(alias, region, place);
  }

  /** The caller's alias that the call hands on under an alias of the module. */
  private static Optional<String> handedOn(String alias, ModuleCall call) {
    Optional<Expression> providers = call.block().body().get("providers");
    if (providers.isEmpty() || !(providers.get() instanceof ObjectExpression byName)) {
      return Optional.empty();
    }
    Optional<Expression> provider = byName.get(alias.isEmpty() ? "aws" : "aws." + alias);
    return provider.isPresent() ? Optional.of(alias(provider.get())) : Optional.empty();
  }

  /** The alias in {@code aws.alias}, written as a reference or as a text. */
  private static String alias(Expression provider) {
    String name = "";
    if (provider instanceof TraversalExpression reference) {
      name = reference.text();
    } else if (provider instanceof LiteralExpression literal) {
      name = literal.value().text().orElse("");
    }
    return name.startsWith("aws.") ? name.substring("aws.".length()) : "";
  }

  private Deployment deployment(String alias, Value written, Span place) {
    Value region = region(alias, written, place);
    return new Deployment(
        environment.rootScope(),
        Deployment.Language.TERRAFORM,
        region,
        supplied(environment.options().accounts(), "account_id", place),
        partition(region, place));
  }

  /** A Region that is not written, or that is one of those supplied. */
  private Value region(String alias, Value written, Span place) {
    List<String> regions = environment.options().regions();
    if (written instanceof AbsentValue) {
      return supplied(regions, alias.isEmpty() ? "region" : alias + ".region", place);
    }
    return written instanceof UnknownValue unknown && !regions.isEmpty()
        ? Supplied.oneOf(regions, unknown.symbol(), place)
        : written;
  }

  private Value partition(Value region, Span place) {
    Optional<Partition> partition = Supplied.partition(region, environment.catalog());
    return supplied(
        partition.isPresent() ? List.of(partition.get().name()) : List.of(), "partition", place);
  }

  private Value supplied(List<String> known, String name, Span place) {
    Symbol symbol = new Symbol(Symbol.Kind.DEPLOYMENT, environment.rootScope(), name, "");
    return Supplied.oneOf(known, symbol, place);
  }
}
