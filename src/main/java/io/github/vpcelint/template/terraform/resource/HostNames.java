package io.github.vpcelint.template.terraform.resource;

/** Which texts are looked at because they may hold the host name of an endpoint. */
public final class HostNames {
  /** What every host name of an endpoint has in it; resource types have an underscore there. */
  private static final String MARK = "vpce";

  private HostNames() {}

  /** Whether a text may hold the host name of an endpoint. */
  public static boolean mayBeIn(String text) {
    return text.contains(MARK);
  }
}
