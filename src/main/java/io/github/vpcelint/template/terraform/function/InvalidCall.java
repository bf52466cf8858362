package io.github.vpcelint.template.terraform.function;

/** An expression that Terraform refuses with an error, which {@code try} and {@code can} catch. */
public final class InvalidCall extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An error.
   *
   * @param message what is wrong, in a sentence
   */
  public InvalidCall(String message) {
    super(message, null, false, false);
  }
}
