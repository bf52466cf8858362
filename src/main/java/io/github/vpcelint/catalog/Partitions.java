package io.github.vpcelint.catalog;

import io.github.vpcelint.spelling.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The partitions of AWS and their Regions. */
public final class Partitions {
  private final SortedLines partitions;
  private final SortedLines regions;

  Partitions(TextResource resource) {
    this.partitions = resource.section("partitions");
    this.regions = resource.section("regions");
  }

  /** All partitions, sorted by name. */
  public List<Partition> all() {
    List<Partition> all = new ArrayList<>();
    for (int line = partitions.first(); line < partitions.end(); line = partitions.next(line)) {
      all.add(partitionAt(line));
    }
    return all;
  }

  /** The partition of a name; letter case counts. */
  public Optional<Partition> named(String name) {
    int line = partitions.find(name);
    return line < 0 || !partitions.field(line, 0).equals(name)
        ? Optional.empty()
        : Optional.of(partitionAt(line));
  }

  /**
   * The partition of a Region: of a known one, or by what the name begins with for a Region that is
   * newer than the catalogue.
   */
  public Optional<Partition> ofRegion(String region) {
    int known = regions.find(region);
    if (known >= 0 && regions.field(known, 0).equals(region)) {
      return named(regions.field(known, 1));
    }
    if (!RegionName.isWellFormed(region, 0, region.length())) {
      return Optional.empty();
    }
    String beginning = RegionName.beginning(region);
    for (int line = partitions.first(); line < partitions.end(); line = partitions.next(line)) {
      if (FieldList.split(partitions.field(line, 3), ',').contains(beginning)) {
        return Optional.of(partitionAt(line));
      }
    }
    return Optional.empty();
  }

  /** Whether a Region is in the catalogue; letter case counts. */
  public boolean isKnownRegion(String region) {
    int line = regions.find(region);
    return line >= 0 && regions.field(line, 0).equals(region);
  }

  /**
   * The Region that an unknown one was probably meant to be. Nothing for a known one, and for what
   * may be newer than the catalogue: another number in a place that has a Region already.
   */
  public Optional<String> nearMiss(String region) {
    if (isKnownRegion(region)) {
      return Optional.empty();
    }
    String place = withoutNumber(region);
    for (String known : regions()) {
      if (withoutNumber(known).equals(place)) {
        return Optional.empty();
      }
    }
    return NearestName.closest(region, regions());
  }

  private static String withoutNumber(String region) {
    int end = region.length();
    while (end > 0 && Character.isDigit(region.charAt(end - 1))) {
      end--;
    }
    return region.substring(0, end);
  }

  /** All known Regions, sorted. */
  public List<String> regions() {
    return regions.names();
  }

  private Partition partitionAt(int line) {
    return new Partition(
        partitions.field(line, 0), partitions.field(line, 1), partitions.field(line, 2));
  }
}
