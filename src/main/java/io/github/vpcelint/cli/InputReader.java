package io.github.vpcelint.cli;

import io.github.vpcelint.source.ContentReader;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.FoundFiles;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import java.util.List;
import java.util.Optional;

/** Reads files and parses them. A bug that one file brings to light does not stop the others. */
final class InputReader {
  /** Below this many files starting a thread costs more than it saves. */
  private static final int FEW = 200;

  private final ContentReader contents;
  private final SyntaxReader syntax;

  InputReader(SyntaxLimits limits) {
    this.contents = new ContentReader(limits.fileBytes());
    this.syntax = new SyntaxReader(limits);
  }

  /**
   * Reads files.
   *
   * @param jobs most threads
   * @return what the files hold, in their order
   */
  Input[] readAll(List<FoundFiles.Found> files, int jobs) {
    if (files.size() > FEW && jobs > 1) {
      return new ParallelReading(this, files).read(jobs);
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
    if (content instanceof FileContent.Text text) {
      return Optional.of(syntax.read(text.file()));
    }
    return content instanceof FileContent.Broken broken
            && broken.cause() != FileContent.Cause.ACCESS
        ? Optional.of(unread(broken))
        : Optional.empty();
  }

  private static SyntaxTree unread(FileContent.Broken broken) {
    SyntaxProblem.Kind kind =
        broken.cause() == FileContent.Cause.SIZE
            ? SyntaxProblem.Kind.LIMIT
            : SyntaxProblem.Kind.PARSE;
    SyntaxProblem problem = SyntaxProblem.of(kind, broken.place(), broken.message(), broken.help());
    return new SyntaxTree(broken.place().file(), List.of(), List.of(problem));
  }
}
