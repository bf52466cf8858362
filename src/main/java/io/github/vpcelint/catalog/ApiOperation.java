package io.github.vpcelint.catalog;

/**
 * Whether a service has an API operation of the same name as one of its actions. An action without
 * one can still matter at an endpoint, when calls of other operations are checked for it, as
 * ExecuteStatement is for {@code dynamodb:PartiQLSelect} (<a
 * href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html">source</a>);
 * {@link Action#otherPath()} tells which never do.
 */
public enum ApiOperation {
  /** There is an operation of this name. */
  YES,
  /** No operation has this name: the action is permission only, or is used on another path. */
  NO,
  /** Could not be told: the service names its operations differently, or the action is too new. */
  UNKNOWN;

  static ApiOperation ofMark(char mark) {
    return switch (mark) {
      case '+' -> YES;
      case '-' -> NO;
      default -> UNKNOWN;
    };
  }
}
