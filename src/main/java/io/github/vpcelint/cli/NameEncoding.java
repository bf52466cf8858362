package io.github.vpcelint.cli;

/** The encoding that the virtual machine takes file names to be in: that of the locale. */
final class NameEncoding {
  private NameEncoding() {}

  /** Its name. */
  static String current() {
    return System.getProperty("sun.jnu.encoding", "an unknown encoding");
  }
}
