package io.github.vpcelint.catalog;

/** Why requests for an action never come through an interface endpoint of its service. */
public enum OtherPath {
  /** It is used when connecting to a resource itself, such as a cache, not in calls of the API. */
  DATA_PLANE,
  /** Only AWS Fault Injection Service uses it. */
  FAULT_INJECTION
}
