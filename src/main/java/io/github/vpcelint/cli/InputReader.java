package io.github.vpcelint.cli;

import io.github.vpcelint.source.ContentReader;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.FoundFiles;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.json.JsonReader;
import java.util.List;
import java.util.Optional;

/** Reads files and parses them. A bug that one file brings to light does not stop the others. */
final class InputReader {
  /** Below this many files starting a thread costs more than it saves. */
  private static final int FEW = 200;

  private final ContentReader contents;
  private final SyntaxLimits limits;

  InputReader(SyntaxLimits limits) {
    this.contents = new ContentReader(limits.fileBytes());
    this.limits = limits;
  }

  /**
   * Reads files.
   *
   * @param jobs most threads
   * @return what the files hold, in their order
   */
  Input[] readAll(List<FoundFiles.Found> files, int jobs) {
    if (files.size() > FEW && jobs > 1) {
      return new ParallelReading(this, files).run(jobs);
    }
    Input[] inputs = new Input[files.size()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = read(files.get(i));
    }
    return inputs;
  }

  /** Reads a file. */
  Input read(FoundFiles.Found file) {
    return parse(file.path(), contents.read(file.file(), file.path()));
  }

  /** Reads bytes. */
  Input decode(String path, byte[] bytes) {
    return parse(path, contents.decode(path, bytes));
  }

  private Input parse(String path, FileContent content) {
    try {
      return new Input(path, content, tree(content), Optional.empty());
    } catch (RuntimeException | StackOverflowError bug) {
      return new Input(path, content, Optional.empty(), Optional.of(bug));
    }
  }

  private Optional<SyntaxTree> tree(FileContent content) {
    return content instanceof FileContent.Text text
        ? Optional.of(JsonReader.read(text.file(), limits))
        : Optional.empty();
  }
}
