package io.github.vpcelint.cli;

import io.github.vpcelint.source.FoundFiles;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads many files with several threads; which thread reads which file cannot be seen. */
final class ParallelReading implements Runnable {
  private final InputReader reader;
  private final List<FoundFiles.Found> files;
  private final Input[] inputs;
  private final AtomicInteger next = new AtomicInteger();

  ParallelReading(InputReader reader, List<FoundFiles.Found> files) {
    this.reader = reader;
    this.files = files;
    this.inputs = new Input[files.size()];
  }

  /** Reads all files; the calling thread helps. */
  Input[] run(int jobs) {
    Thread[] helpers = new Thread[jobs - 1];
    for (int i = 0; i < helpers.length; i++) {
      helpers[i] = new Thread(this, "reader-" + i);
      helpers[i].start();
    }
    run();
    for (Thread helper : helpers) {
      join(helper);
    }
    return inputs;
  }

  /** Reads the next file until there is none. */
  @Override
  public void run() {
    for (int i = next.getAndIncrement(); i < inputs.length; i = next.getAndIncrement()) {
      inputs[i] = reader.read(files.get(i));
    }
  }

  private static void join(Thread helper) {
    boolean interrupted = false;
    while (helper.isAlive()) {
      try {
        helper.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
