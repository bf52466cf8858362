package io.github.vpcelint.syntax.json;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.Words;

/**
 * Reads a JSON file (<a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>, to the letter)
 * into the located tree. Repeated keys are kept and reported. A file that breaks the grammar gives
 * no document, only the place and the reason; an empty one gives nothing at all.
 */
public final class JsonReader {
  private JsonReader() {}

  /** Reads a file. */
  public static SyntaxTree read(SourceFile file, SyntaxLimits limits) {
    return read(file, limits, Words.ofOneText());
  }

  /** Reads one of several files, whose equal words are one string. */
  public static SyntaxTree read(SourceFile file, SyntaxLimits limits, Words words) {
    return new JsonTreeBuilder(file.text(), Origin.ofFile(file), 0, limits, words).build();
  }
}
