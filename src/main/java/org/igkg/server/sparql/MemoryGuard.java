package org.igkg.server.sparql;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Stops queries when memory is short: what a query sorts, groups or makes distinct it holds, and
 * some hold more than there is before their time is over. When a quick collection leaves the heap
 * all but full, all of it is collected; when that does not help, the query whose thread has asked
 * for most memory is stopped, and the next only when that one has ended.
 */
final class MemoryGuard implements NotificationListener, AutoCloseable {
  private static final double FULL = 0.8;

  private static final String QUICK = "end of minor GC";

  /** A full collection stops everybody for a moment, so there are not many. */
  private static final long PAUSE_NANOS = Duration.ofSeconds(2).toNanos();

  /** A stopped query that has not ended by then never looks whether it was stopped. */
  private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<Long, Running> queries = new ConcurrentHashMap<>();
  private final Set<String> heap =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());
  private long lastCollection = System.nanoTime() - PAUSE_NANOS;

  /** Hears of collections from now on. */
  MemoryGuard() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).addNotificationListener(this, n -> true, collector);
    }
  }

  /** A query and what its thread had asked for before. */
  private static final class Running {
    private final QueryExec query;
    private final long before;
    private volatile boolean stopped;
    private volatile long since;

    Running(QueryExec query, long before) {
      this.query = query;
      this.before = before;
    }
  }

  /** To be called by the thread that works on the query. */
  void started(QueryExec query) {
    long thread = Thread.currentThread().getId();
    queries.put(thread, new Running(query, THREADS.getThreadAllocatedBytes(thread)));
  }

  /** To be called by the same thread; whether the query was stopped. */
  boolean ended() {
    Running query = queries.remove(Thread.currentThread().getId());
    return query != null && query.stopped;
  }

  @Override
  public void handleNotification(Notification notification, Object collector) {
    if (notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
      long used =
          info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
              .filter(pool -> heap.contains(pool.getKey()))
              .map(Map.Entry::getValue)
              .mapToLong(MemoryUsage::getUsed)
              .sum();
      double share = (double) used / Runtime.getRuntime().maxMemory();
      if (info.getGcAction().equals(QUICK)) {
        collect(share);
      } else {
        look(share);
      }
    }
  }

  /** What a quick collection leaves may be held by nobody any more. */
  private void collect(double used) {
    if (used >= FULL && !queries.isEmpty() && System.nanoTime() - lastCollection > PAUSE_NANOS) {
      System.gc();
      lastCollection = System.nanoTime();
    }
  }

  /**
   * @param used share of the heap that is held
   */
  void look(double used) {
    if (used < FULL || queries.values().stream().anyMatch(MemoryGuard::isEnding)) {
      return;
    }
    queries.entrySet().stream()
        .filter(query -> !query.getValue().stopped)
        .max(Comparator.comparingLong(MemoryGuard::asked))
        .map(Map.Entry::getValue)
        .ifPresent(MemoryGuard::stop);
  }

  private static boolean isEnding(Running query) {
    return query.stopped && System.nanoTime() - query.since < PATIENCE_NANOS;
  }

  private static long asked(Map.Entry<Long, Running> query) {
    return THREADS.getThreadAllocatedBytes(query.getKey()) - query.getValue().before;
  }

  private static void stop(Running query) {
    query.since = System.nanoTime();
    query.stopped = true;
    query.query.abort();
  }

  @Override
  public void close() throws ListenerNotFoundException {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).removeNotificationListener(this);
    }
  }
}
