package io.github.vpcelint.policy;

/** What a statement does with the requests that it matches. */
public enum Effect {
  /** Lets them through, unless another statement denies them. */
  ALLOW,
  /** Stops them. */
  DENY,
  /** Not known before deployment. */
  UNKNOWN,
  /** Missing, or neither {@code Allow} nor {@code Deny}: AWS refuses the policy. */
  INVALID
}
