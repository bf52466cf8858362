package io.github.vpcelint.template;

import io.github.vpcelint.source.SourceFile;
import java.util.List;

/**
 * What a file was read as.
 *
 * @param file the file
 * @param kinds the kinds of its documents, each once; none when it was passed over
 * @param reason why the file, or one of its documents, was passed over; else an empty string
 */
public record FileReading(SourceFile file, List<InputKind> kinds, String reason) {
  /** The kinds in words, or an empty string when the file was passed over. */
  public String label() {
    StringBuilder label = new StringBuilder();
    for (InputKind kind : kinds) {
      label.append(label.length() > 0 ? ", " : "").append(kind.label());
    }
    return label.toString();
  }
}
