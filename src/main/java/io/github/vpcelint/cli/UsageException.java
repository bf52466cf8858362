package io.github.vpcelint.cli;

/** The command line or the configuration is wrong; the message says what is, to its user. */
final class UsageException extends Exception {
  UsageException(String message) {
    super(message);
  }

  /** Stack traces are for bugs; without one the exception is cheap. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
