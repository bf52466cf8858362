package io.github.vpcelint.bench;

import java.lang.management.ManagementFactory;

/**
 * The processor time that one thread needs for a policy once it is warm: what JMH measures, for a
 * machine on which other programs run, too. Compile in the foreground: {@code java -Xbatch}.
 */
public final class CpuTimes {
  private static final int WARM_UP = 150;
  private static final int RUNS = 50;

  private CpuTimes() {}

  /** Prints a line a policy. */
  public static void main(String[] arguments) {
    PolicyBenchmark benchmark = new PolicyBenchmark();
    PolicyBenchmark.Largest largest = new PolicyBenchmark.Largest();
    largest.write();
    print("largest", () -> benchmark.largest(largest));
    PolicyBenchmark.Long policy = new PolicyBenchmark.Long();
    for (int items : new int[] {250, 500, 1000, 2000}) {
      policy.items = items;
      policy.write();
      print(items + " actions", () -> benchmark.actions(policy));
      print(items + " resources", () -> benchmark.resources(policy));
    }
  }

  private static void print(String name, Runnable check) {
    for (int i = 0; i < WARM_UP; i++) {
      check.run();
    }
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < RUNS; i++) {
      check.run();
    }
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    System.out.printf("%-16s %6.2f ms%n", name, (after - before) / 1e6 / RUNS);
  }
}
