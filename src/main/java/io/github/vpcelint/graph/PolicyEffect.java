package io.github.vpcelint.graph;

/** What the policy of an endpoint comes to, at a glance. */
public enum PolicyEffect {
  /** No policy is given, so AWS lets everything through. */
  DEFAULT("no policy: full access"),
  /** A policy is given that admits everyone. */
  OPEN("policy: open to everyone"),
  /** A policy is given that was not found to be open. */
  OWN("policy: its own"),
  /** A policy is given, and its content is not known. */
  UNKNOWN("policy: not known here"),
  /** Whether a policy is given depends on the deployment. */
  CONDITIONAL("policy: in some deployments");

  private final String label;

  PolicyEffect(String label) {
    this.label = label;
  }

  /** The effect in a few words. */
  public String label() {
    return label;
  }

  /** Whether it lets more through than an endpoint should. */
  public boolean letsAllThrough() {
    return this == DEFAULT || this == OPEN;
  }
}
