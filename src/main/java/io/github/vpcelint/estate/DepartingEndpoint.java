package io.github.vpcelint.estate;

/**
 * An endpoint that is there when a plan is applied, and is not any more afterwards.
 *
 * @param declaration how the plan names it
 * @param order when it goes
 * @param serviceName the service that it leads to
 * @param vpc the VPC that it is in
 * @param privateDns whether it has private DNS
 */
public record DepartingEndpoint(
    Declaration declaration, Order order, Property serviceName, Property vpc, Property privateDns) {
  /** When an endpoint goes. */
  public enum Order {
    /** Before the one that takes its place is created. */
    FIRST,
    /** After the one that takes its place is created: {@code create_before_destroy}. */
    LAST,
    /** At any time: nothing takes its place under the same address. */
    ANY
  }
}
