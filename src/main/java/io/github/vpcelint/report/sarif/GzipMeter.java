package io.github.vpcelint.report.sarif;

import java.io.IOException;
import java.io.Writer;
import java.util.zip.Deflater;

/** Hands everything on and knows how large it is when it is compressed. */
final class GzipMeter extends Writer {
  private final Writer out;
  private final Deflater deflater = new Deflater();
  private final byte[] compressed = new byte[1 << 13];
  private long size;

  GzipMeter(Writer out) {
    this.out = out;
  }

  /** Compressed size in bytes so far; the compressor may hold the last 100 kB back. */
  long size() {
    return size;
  }

  // The log is ASCII.
  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    out.write(text, offset, length);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) text[offset + i];
    }
    deflater.setInput(bytes);
    while (!deflater.needsInput()) {
      size += deflater.deflate(compressed);
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() {
    deflater.end();
  }
}
