package org.igkg.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoryGuardTest {
  private static final String ROWS = "SELECT * { VALUES ?a { 1 2 3 } }";

  private final MemoryGuard guard = new MemoryGuard();

  @AfterEach
  void close() throws Exception {
    guard.close();
  }

  @Test
  void stopsTheQueryWhenMemoryIsShort() {
    try (QueryExec query = query()) {
      guard.started(query);
      RowSet rows = query.select();
      guard.look(0.95);

      assertThatThrownBy(rows::hasNext).isInstanceOf(QueryCancelledException.class);
      assertThat(guard.ended()).isTrue();
    }
  }

  @Test
  void leavesQueriesAloneWhileThereIsMemory() {
    try (QueryExec query = query()) {
      guard.started(query);
      guard.look(0.5);

      assertThat(query.select().stream().count()).isEqualTo(3);
      assertThat(guard.ended()).isFalse();
    }
  }

  @Test
  void stopsTheOneThatAskedForMostAndWaitsForItsEnd() throws Exception {
    CountDownLatch ready = new CountDownLatch(2);
    CountDownLatch looked = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<Boolean>> stopped = new ArrayList<>();
    for (int megabytes : new int[] {1, 60}) {
      stopped.add(
          threads.submit(
              () -> {
                try (QueryExec query = query()) {
                  guard.started(query);
                  byte[][] held = new byte[megabytes][1 << 20];
                  ready.countDown();
                  looked.await();
                  return guard.ended() && held.length > 0;
                }
              }));
    }
    ready.await();
    guard.look(0.95);
    // The first has not ended, so the second is left alone.
    guard.look(0.95);
    looked.countDown();

    assertThat(stopped.get(0).get()).isFalse();
    assertThat(stopped.get(1).get()).isTrue();
    threads.shutdown();
  }

  private static QueryExec query() {
    return QueryExec.dataset(DatasetGraphFactory.createTxnMem()).query(ROWS).build();
  }
}
