package io.github.vpcelint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts about AWS that come with the program. One instance serves a whole run; it reads each
 * file when it is first asked for something in it. Safe for use by several threads.
 */
public final class Catalog {
  private final Map<String, Service> services = new ConcurrentHashMap<>();
  private volatile @Nullable TextResource index;
  private volatile @Nullable EndpointServices endpointServices;
  private volatile @Nullable Partitions partitions;
  private volatile @Nullable GlobalConditionKeys globalConditionKeys;
  private volatile @Nullable TextResource terraformSchemas;
  private volatile @Nullable TextResource cloudFormationSchemas;

  private Catalog() {}

  /** A catalogue that has read nothing yet. */
  public static Catalog load() {
    return new Catalog();
  }

  /** The day of the data, as {@code 2026-09-26}. */
  public String date() {
    return index().headerValue("date");
  }

  /** The service of an IAM prefix, in any letter case. */
  public Optional<Service> service(String prefix) {
    String lower = prefix.toLowerCase(Locale.ROOT);
    Service known = services.get(lower);
    if (known != null) {
      return Optional.of(known);
    }
    TextResource resource =
        isPrefix(lower) ? TextResource.find("services/" + lower + ".txt") : null;
    if (resource == null) {
      return Optional.empty();
    }
    Service service = new Service(resource);
    Service earlier = services.putIfAbsent(lower, service);
    return Optional.of(earlier == null ? service : earlier);
  }

  /** The IAM prefixes of all services, sorted. */
  public List<String> servicePrefixes() {
    return index().section("services").names();
  }

  /**
   * Whether ARNs name a service in this way: by the prefix of its actions, or by one of the few
   * names that no action has as its prefix. Letter case counts.
   */
  public boolean isInArns(String service) {
    Optional<Service> known = service(service);
    return known.isPresent()
        ? known.get().prefix().equals(service)
        : index().section("services in ARNs").find(service) >= 0;
  }

  /** The services that have resource types whose ARNs name a service in this way. */
  public List<Service> servicesWithArns(String service) {
    List<Service> owners = new ArrayList<>();
    Optional<Service> named = service(service);
    if (named.isPresent()) {
      owners.add(named.get());
    }
    SortedLines others = index().section("services in ARNs");
    int line = others.find(service);
    if (line >= 0) {
      for (String prefix : FieldList.split(others.field(line, 1), ',')) {
        owners.add(service(prefix).orElseThrow());
      }
    }
    return owners;
  }

  /**
   * The condition key that a policy means, in any letter case and with its variable part filled in;
   * global keys, which {@link #globalConditionKeys} has, left out.
   */
  public Optional<ConditionKey> conditionKey(String written) {
    int colon = written.indexOf(':');
    Optional<Service> service = colon < 0 ? Optional.empty() : service(written.substring(0, colon));
    Optional<ConditionKey> own =
        service.isPresent() ? service.get().conditionKey(written) : Optional.empty();
    return own.isPresent() ? own : keyOfOtherPrefix(written);
  }

  private Optional<ConditionKey> keyOfOtherPrefix(String written) {
    SortedLines keys = index().section("condition keys of other prefixes");
    for (int line = keys.first(); line < keys.end(); line = keys.next(line)) {
      String name = keys.field(line, 0);
      if (NameTemplate.matches(name, written)) {
        return Optional.of(ConditionKey.ofLabel(name, keys.field(line, 1), false));
      }
    }
    return Optional.empty();
  }

  /** The endpoint services of AWS. */
  public EndpointServices endpointServices() {
    EndpointServices read = endpointServices;
    if (read == null) {
      read = new EndpointServices(TextResource.read("endpoint-services.txt"), this);
      endpointServices = read;
    }
    return read;
  }

  /** The partitions of AWS and their Regions. */
  public Partitions partitions() {
    Partitions read = partitions;
    if (read == null) {
      read = new Partitions(TextResource.read("partitions.txt"));
      partitions = read;
    }
    return read;
  }

  /** The condition keys that are not of one service. */
  public GlobalConditionKeys globalConditionKeys() {
    GlobalConditionKeys read = globalConditionKeys;
    if (read == null) {
      read = new GlobalConditionKeys(TextResource.read("global-condition-keys.txt"));
      globalConditionKeys = read;
    }
    return read;
  }

  /**
   * The properties of a resource type of CloudFormation such as {@code AWS::EC2::VPCEndpoint}; none
   * for a type that endpoints have nothing to do with.
   */
  public Optional<CloudFormationSchema> cloudFormationType(String type) {
    TextResource read = cloudFormationSchemas;
    if (read == null) {
      read = TextResource.read("cloudformation-schemas.txt");
      cloudFormationSchemas = read;
    }
    return read.has(type)
        ? Optional.of(new CloudFormationSchema(read.section(type)))
        : Optional.empty();
  }

  /** What a type of resources of Terraform's AWS provider takes, for some of them. */
  public Optional<ResourceSchema> terraformResource(String type) {
    TextResource read = terraformSchemas;
    if (read == null) {
      read = TextResource.read("terraform-schemas.txt");
      terraformSchemas = read;
    }
    return read.has(type) ? Optional.of(new ResourceSchema(read.section(type))) : Optional.empty();
  }

  private TextResource index() {
    TextResource read = index;
    if (read == null) {
      read = TextResource.read("services.txt");
      index = read;
    }
    return read;
  }

  /** Whether a text can be a prefix, so that nothing else gets into the name of a resource. */
  private static boolean isPrefix(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
