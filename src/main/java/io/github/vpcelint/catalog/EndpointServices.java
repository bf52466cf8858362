package io.github.vpcelint.catalog;

import io.github.vpcelint.spelling.NearestName;
import java.util.List;
import java.util.Optional;

/**
 * The endpoint services of AWS, as far as AWS documents them: there are more, so a name that is not
 * here is not wrong for that alone.
 */
public final class EndpointServices {
  private static final String FIPS = "-fips";
  private static final String CHINA = ".cn";

  private final SortedLines prefixes;
  private final SortedLines services;
  private final SortedLines namesByRegion;
  private final Catalog catalog;

  EndpointServices(TextResource resource, Catalog catalog) {
    this.prefixes = resource.section("prefixes");
    this.services = resource.section("services");
    this.namesByRegion = resource.section("names by region");
    this.catalog = catalog;
  }

  /** The parts of a full name; nothing if it has neither a Region nor a prefix that AWS uses. */
  public Optional<EndpointServiceName> parse(String name) {
    Optional<EndpointServiceName> withRegion = EndpointServiceName.withRegion(name);
    if (withRegion.isPresent()) {
      return withRegion;
    }
    String longest = "";
    for (int line = prefixes.first(); line < prefixes.end(); line = prefixes.next(line)) {
      String prefix = prefixes.field(line, 0);
      if (prefix.length() > longest.length() && name.startsWith(prefix + ".")) {
        longest = prefix;
      }
    }
    String label = longest.isEmpty() ? "" : name.substring(longest.length() + 1);
    return label.isEmpty()
        ? Optional.empty()
        : Optional.of(new EndpointServiceName(longest, Optional.empty(), label));
  }

  /** The service of a name, by its label; prefix and Region may still be wrong for it. */
  public Optional<EndpointService> find(EndpointServiceName name) {
    String label = name.label();
    if (label.endsWith(CHINA) && name.region().isPresent()) {
      String without = label.substring(0, label.length() - CHINA.length());
      int line = namesByRegion.find(name.region().get() + "/" + without);
      if (line >= 0 && namesByRegion.field(line, 1).endsWith("." + label)) {
        return withLabel(without);
      }
    }
    return withLabel(label);
  }

  /** The service of a label, such as {@code ecr.dkr}; letter case counts. */
  public Optional<EndpointService> withLabel(String label) {
    int exact = services.find(label);
    if (exact >= 0 && services.field(exact, 0).equals(label)) {
      return Optional.of(new EndpointService(label, services, exact));
    }
    for (int line = services.first(); line < services.end(); line = services.next(line)) {
      String listed = services.field(line, 0);
      if (listed.endsWith("*") && Wildcard.of(listed).matches(label)) {
        return Optional.of(new EndpointService(label, services, line));
      }
    }
    return Optional.empty();
  }

  /** The labels of all services; {@code *} stands for a part that differs by account or cell. */
  public List<String> labels() {
    return services.names();
  }

  /**
   * The full names of a service for an endpoint of a type; more than one only where AWS documents
   * several.
   */
  public List<String> names(EndpointService service, String region, EndpointType type) {
    if (type != EndpointType.GATEWAY) {
      int line = namesByRegion.find(region + "/" + service.label());
      if (line >= 0) {
        return List.of(namesByRegion.field(line, 1));
      }
    }
    return service.usualNames(region);
  }

  /**
   * The label that an unknown one was probably meant to be. Nothing for labels that may well exist
   * although the catalogue does not have them: the FIPS form of a known one, or the name of a
   * service of AWS.
   */
  public Optional<String> nearMiss(String label) {
    String plain =
        label.endsWith(FIPS) ? label.substring(0, label.length() - FIPS.length()) : label;
    boolean plausible =
        withLabel(label).isPresent() || withLabel(plain).isPresent() || isServicePrefix(plain);
    return plausible ? Optional.empty() : NearestName.closest(label, services.names());
  }

  private boolean isServicePrefix(String text) {
    Optional<Service> service = catalog.service(text);
    return service.isPresent() && service.get().prefix().equals(text);
  }
}
