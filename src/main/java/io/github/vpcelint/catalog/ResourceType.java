package io.github.vpcelint.catalog;

import java.util.List;

/**
 * A resource type of a service.
 *
 * @param name name in the service authorization reference
 * @param arn pattern of its ARNs, with {@code ${Partition}}, {@code ${Region}}, {@code ${Account}}
 *     and names of its own as variable parts
 * @param conditionKeys full names of the keys that the reference lists for the type
 */
public record ResourceType(String name, String arn, List<String> conditionKeys) {
  private static final int SERVICE = 2;
  private static final int REGION = 3;
  private static final int ACCOUNT = 4;
  private static final int RESOURCE = 5;

  /** The service field of its ARNs; not always the prefix of the service that lists the type. */
  public String service() {
    return arn.substring(start(SERVICE), start(REGION) - 1);
  }

  /** The Region field of its ARNs: empty, a Region, {@code *}, or a variable part. */
  public String region() {
    return arn.substring(start(REGION), start(ACCOUNT) - 1);
  }

  /** The account field of its ARNs: empty, {@code aws}, {@code *}, or a variable part. */
  public String account() {
    return arn.substring(start(ACCOUNT), start(RESOURCE) - 1);
  }

  /** The rest of its ARNs, such as {@code cluster:${CacheClusterId}}. */
  public String resource() {
    return arn.substring(start(RESOURCE));
  }

  /**
   * What every resource field of its ARNs matches: {@link #resource()} with {@code *} for names.
   */
  public Wildcard resourcePattern() {
    return Wildcard.of(NameTemplate.withVariablesAs("*", resource()));
  }

  private int start(int field) {
    int start = 0;
    for (int i = 0; i < field; i++) {
      start = arn.indexOf(':', start) + 1;
    }
    return start;
  }
}
