package io.github.vpcelint.catalog;

/**
 * A partition: a separate set of Regions with an ARN prefix and DNS names of its own.
 *
 * @param name name in ARNs, such as {@code aws-cn}
 * @param dnsSuffix end of the host names of its services, such as {@code amazonaws.com.cn}
 * @param dualStackDnsSuffix end of the host names that have IPv6 addresses, too
 */
public record Partition(String name, String dnsSuffix, String dualStackDnsSuffix) {}
