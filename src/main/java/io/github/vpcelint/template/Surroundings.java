package io.github.vpcelint.template;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Where a run's templates are deployed: what the options say, and what follows from the Region.
 *
 * <p>What they do not say has the same symbol in every template that is in no named deployment, and
 * in all templates of one: two stacks that share a VPC, an export or an endpoint are in one Region
 * and account.
 */
public final class Surroundings {
  /** The name of the symbol for an unknown Region. */
  public static final String REGION = "AWS::Region";

  /** The name of the symbol for an unknown account. */
  public static final String ACCOUNT = "AWS::AccountId";

  /** The name of the symbol for an unknown partition. */
  public static final String PARTITION = "AWS::Partition";

  /** The name of the symbol for an unknown end of AWS's host names. */
  public static final String URL_SUFFIX = "AWS::URLSuffix";

  private final LoadOptions options;
  private final String environment;
  private final Catalog catalog;

  /** The surroundings of a run. */
  public Surroundings(LoadOptions options, Catalog catalog) {
    this(options, "", catalog);
  }

  /**
   * The surroundings of a stack.
   *
   * @param environment the deployment that it is part of; empty when that has no name
   */
  public Surroundings(LoadOptions options, String environment, Catalog catalog) {
    this.options = options;
    this.environment = environment;
    this.catalog = catalog;
  }

  /** The scope of the symbols for what is not known. */
  public String environment() {
    return environment;
  }

  /** What a document is deployed with; its values have no place but the file's beginning. */
  public Deployment deployment(Document document, Deployment.Language language) {
    Span start = document.file().at(0);
    return new Deployment(
        document.scope(), language, region(start), account(start), partition(start));
  }

  /**
   * What a stack of a document is deployed with.
   *
   * @param scope the stack's name in symbols
   * @param nestedBy the resource of another stack that it is nested by
   */
  public Deployment deployment(Document document, String scope, Optional<Declaration> nestedBy) {
    Span start = document.file().at(0);
    return new Deployment(
        scope,
        Deployment.Language.CLOUDFORMATION,
        region(start),
        account(start),
        partition(start),
        nestedBy);
  }

  /** The Region, shown at the place that asks for it. */
  public Value region(Span place) {
    return value(options.regions(), REGION, place);
  }

  /** The account's id, shown at the place that asks for it. */
  public Value account(Span place) {
    return value(options.accounts(), ACCOUNT, place);
  }

  /** The partition, shown at the place that asks for it. */
  public Value partition(Span place) {
    Optional<Partition> known = known(place);
    return value(known.isPresent() ? List.of(known.get().name()) : List.of(), PARTITION, place);
  }

  /** The end of AWS's host names, such as {@code amazonaws.com}. */
  public Value urlSuffix(Span place) {
    Optional<Partition> known = known(place);
    return value(
        known.isPresent() ? List.of(known.get().dnsSuffix()) : List.of(), URL_SUFFIX, place);
  }

  private Optional<Partition> known(Span place) {
    return Supplied.partition(region(place), catalog);
  }

  private Value value(List<String> known, String name, Span place) {
    return Supplied.oneOf(known, new Symbol(Symbol.Kind.DEPLOYMENT, environment, name, ""), place);
  }
}
