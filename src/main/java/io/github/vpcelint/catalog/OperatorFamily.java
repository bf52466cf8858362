package io.github.vpcelint.catalog;

/** What kind of values a condition operator compares; {@link #NULL} only asks for presence. */
public enum OperatorFamily {
  STRING,
  NUMERIC,
  DATE,
  BOOL,
  BINARY,
  IP_ADDRESS,
  ARN,
  NULL
}
