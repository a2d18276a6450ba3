package org.igkg.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The process being told to stop (Ctrl-C, SIGTERM); it ends only when what is open was closed. */
final class StopSignal {
  private static final long LONGEST_WAIT_SECONDS = 20;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Listens from now on. */
  StopSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::hold, "stop"));
  }

  /** Returns when the process is told to stop. */
  void await() throws InterruptedException {
    asked.await();
  }

  /** Lets the process end. */
  void closed() {
    closed.countDown();
  }

  private void hold() {
    asked.countDown();
    try {
      closed.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
