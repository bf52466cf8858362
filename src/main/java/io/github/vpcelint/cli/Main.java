package io.github.vpcelint.cli;

/** Entry point of the program. */
public final class Main {

  private Main() {}

  /** Prints the version. */
  public static void main(String[] args) {
    System.out.println("vpcelint " + version());
  }

  /** The version in the manifest, or {@code "dev"} when the classes do not come from a jar. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
