package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import io.github.vpcelint.value.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What CloudFormation itself gives a template.
 *
 * <p>Region, account and partition mean the same in every template of a run: two stacks that share
 * a VPC, an export or an endpoint are in one Region and account. The stack's name and id do not.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html">
 *     Pseudo parameters reference</a>
 */
final class PseudoParameters {
  static final String REGION = "AWS::Region";
  static final String ACCOUNT = "AWS::AccountId";
  static final String PARTITION = "AWS::Partition";
  private static final String PREFIX = "AWS::";
  private static final String MAIN_PARTITION = "aws";

  private final String scope;
  private final LoadOptions options;
  private final Catalog catalog;

  PseudoParameters(String scope, LoadOptions options, Catalog catalog) {
    this.scope = scope;
    this.options = options;
    this.catalog = catalog;
  }

  static boolean isName(String name) {
    return name.startsWith(PREFIX);
  }

  /** The value of a pseudo parameter; of a name that is none, an unknown value. */
  Value value(String name, Span span) {
    return switch (name) {
      case "AWS::NoValue" -> new AbsentValue(span);
      case REGION -> value(options.region(), name, span);
      case ACCOUNT -> value(options.account(), name, span);
      case PARTITION -> value(partitionName(), name, span);
      case "AWS::URLSuffix" -> value(dnsSuffix(), name, span);
      default -> new UnknownValue(new Symbol(Symbol.Kind.DEPLOYMENT, scope, name, ""), span);
    };
  }

  /**
   * The condition under which a pseudo parameter has a value. A partition is told by its Regions,
   * so that a condition on the one and a condition on the other are never taken for independent.
   */
  Condition is(Symbol symbol, String value) {
    if (symbol.name().equals(PARTITION)) {
      return value.equals(MAIN_PARTITION) ? inAnyOther(value).not() : inRegionsOf(value);
    }
    return Condition.is(new Variable(symbol.scope(), symbol.name(), List.of()), value);
  }

  private Condition inAnyOther(String partition) {
    List<Condition> others = new ArrayList<>();
    for (Partition other : catalog.partitions().all()) {
      if (!other.name().equals(partition)) {
        others.add(inRegionsOf(other.name()));
      }
    }
    return Condition.any(others);
  }

  private Condition inRegionsOf(String partition) {
    List<Condition> regions = new ArrayList<>();
    for (String region : catalog.partitions().regions()) {
      Optional<Partition> its = catalog.partitions().ofRegion(region);
      if (its.isPresent() && its.get().name().equals(partition)) {
        regions.add(Condition.is(new Variable("", REGION, List.of()), region));
      }
    }
    return Condition.any(regions);
  }

  private Optional<String> partitionName() {
    Optional<Partition> partition = partition();
    return partition.isPresent() ? Optional.of(partition.get().name()) : Optional.empty();
  }

  private Optional<String> dnsSuffix() {
    Optional<Partition> partition = partition();
    return partition.isPresent() ? Optional.of(partition.get().dnsSuffix()) : Optional.empty();
  }

  private Optional<Partition> partition() {
    return options.region().isPresent()
        ? catalog.partitions().ofRegion(options.region().get())
        : Optional.empty();
  }

  private static Value value(Optional<String> known, String name, Span span) {
    return known.isPresent()
        ? TextValue.literal(known.get(), Origin.shownAt(span))
        : new UnknownValue(new Symbol(Symbol.Kind.DEPLOYMENT, "", name, ""), span);
  }
}
