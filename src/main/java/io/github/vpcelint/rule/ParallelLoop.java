package io.github.vpcelint.rule;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does numbered pieces of work with several threads, each piece once. Which thread does which piece
 * cannot be seen when every piece keeps its result under its number.
 */
public abstract class ParallelLoop implements Runnable {
  private final int count;
  private final AtomicInteger next = new AtomicInteger();

  /**
   * A loop.
   *
   * @param count how many pieces there are
   */
  protected ParallelLoop(int count) {
    this.count = count;
  }

  /** Does a piece, counted from 0; must not throw. */
  protected abstract void run(int piece);

  /**
   * Does all pieces; the calling thread helps.
   *
   * @param threads how many threads work, at least one
   */
  protected final void runAll(int threads) {
    Thread[] helpers = new Thread[threads - 1];
    for (int i = 0; i < helpers.length; i++) {
      helpers[i] = new Thread(this, "vpcelint-" + i);
      helpers[i].start();
    }
    run();
    for (Thread helper : helpers) {
      join(helper);
    }
  }

  /** Does the next piece until there is none. */
  @Override
  public final void run() {
    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
      run(i);
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
