package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.catalog.Partitions;
import io.github.vpcelint.template.Surroundings;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Conditions on the partition as conditions on the Region, so that the one and the other are never
 * taken for independent. A Region that is newer than the catalogue counts as one of the main
 * partition.
 */
final class PartitionConditions {
  private static final String MAIN_PARTITION = "aws";

  private final Catalog catalog;
  private final String environment;

  /**
   * Conditions of a stack.
   *
   * @param environment the scope of an unknown Region
   */
  PartitionConditions(Catalog catalog, String environment) {
    this.catalog = catalog;
    this.environment = environment;
  }

  /** The condition under which a stack is in a partition. */
  Condition is(String partition) {
    return partition.equals(MAIN_PARTITION) ? inAnyOther().not() : inRegionsOf(partition);
  }

  private Condition inAnyOther() {
    List<Condition> others = new ArrayList<>();
    for (Partition other : catalog.partitions().all()) {
      if (!other.name().equals(MAIN_PARTITION)) {
        others.add(inRegionsOf(other.name()));
      }
    }
    return Condition.any(others);
  }

  private Condition inRegionsOf(String partition) {
    Partitions partitions = catalog.partitions();
    List<Condition> regions = new ArrayList<>();
    for (String region : partitions.regions()) {
      Optional<Partition> its = partitions.ofRegion(region);
      if (its.isPresent() && its.get().name().equals(partition)) {
        regions.add(
            Condition.is(new Variable(environment, Surroundings.REGION, List.of()), region));
      }
    }
    return Condition.any(regions);
  }
}
