package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.source.Span;

/** Which texts are looked at because they may hold the host name of an endpoint. */
public final class HostNames {
  /** What every host name of an endpoint has in it; resource types have an underscore there. */
  private static final String MARK = "vpce";

  private HostNames() {}

  /** Whether a text may hold the host name of an endpoint. */
  public static boolean mayBeIn(String text) {
    return text.contains(MARK);
  }

  /** Whether a stretch of a file may hold the host name of an endpoint. */
  public static boolean mayBeIn(Span place) {
    String text = place.file().text();
    for (int at = place.start(); at <= place.end() - MARK.length(); at++) {
      if (text.startsWith(MARK, at)) {
        return true;
      }
    }
    return false;
  }
}
