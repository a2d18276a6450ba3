package org.igkg.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the process holds. */
record Heap(long usedMegabytes, int threads) {
  /** After a full collection, so that it is what is kept. */
  static Heap afterCollection() {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return new Heap(used >> 20, ManagementFactory.getThreadMXBean().getThreadCount());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "heap %d MB, %d threads", usedMegabytes, threads);
  }
}
