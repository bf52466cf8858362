package io.github.vpcelint.cli;

import io.github.vpcelint.rule.ParallelLoop;
import io.github.vpcelint.source.FoundFiles;
import java.util.List;

/** Reads many files with several threads. */
final class ParallelReading extends ParallelLoop {
  private final InputReader reader;
  private final List<FoundFiles.Found> files;
  private final Input[] inputs;

  ParallelReading(InputReader reader, List<FoundFiles.Found> files) {
    super(files.size());
    this.reader = reader;
    this.files = files;
    this.inputs = new Input[files.size()];
  }

  /** What all files hold, in their order. */
  Input[] read(int threads) {
    runAll(threads);
    return inputs;
  }

  @Override
  protected void run(int piece) {
    inputs[piece] = reader.read(files.get(piece));
  }
}
