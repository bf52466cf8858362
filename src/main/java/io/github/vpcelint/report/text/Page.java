package io.github.vpcelint.report.text;

import io.github.vpcelint.report.VisibleText;
import java.io.IOException;
import java.io.Writer;

/** What a text report is written on. Everything that comes from outside goes through it. */
final class Page {
  private static final char ESCAPE = 0x1B;

  private final Writer out;
  private final TextStyle style;
  private final Glyphs glyphs;
  private final VisibleText visible;

  Page(Writer out, TextStyle style) {
    this.out = out;
    this.style = style;
    this.glyphs = Glyphs.in(style.charset());
    this.visible = VisibleText.in(style.charset());
  }

  int columns() {
    return style.columns();
  }

  Glyphs glyphs() {
    return glyphs;
  }

  VisibleText visible() {
    return visible;
  }

  /** Writes text that may hold anything. */
  Page text(Ink ink, String text) throws IOException {
    return drawn(ink, visible.of(text));
  }

  /** Writes text that is known to be fit for the output. */
  Page drawn(Ink ink, String text) throws IOException {
    boolean colored = style.color() && !ink.code().isEmpty() && !text.isEmpty();
    if (colored) {
      out.append(ESCAPE).append('[').append(ink.code()).append('m');
    }
    out.append(text);
    if (colored) {
      out.append(ESCAPE).append("[0m");
    }
    return this;
  }

  /** Writes text that leads to an address where the terminal can follow it. */
  Page link(Ink ink, String text, String address) throws IOException {
    if (!style.links()) {
      return text(ink, text);
    }
    startLink(address);
    text(ink, text);
    startLink("");
    return this;
  }

  Page spaces(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      out.append(' ');
    }
    return this;
  }

  Page endLine() throws IOException {
    out.append('\n');
    return this;
  }

  // https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
  private void startLink(String address) throws IOException {
    out.append(ESCAPE).append("]8;;").append(address).append(ESCAPE).append('\\');
  }
}
