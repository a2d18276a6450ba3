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
 * some hold more than there is before their time is over. After each collection that leaves the
 * heap all but full the query whose thread has asked for most memory is stopped, then the next.
 */
final class MemoryGuard implements NotificationListener, AutoCloseable {
  private static final double FULL = 0.8;

  /** Until what a stopped query held can be collected. */
  private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<Long, Running> queries = new ConcurrentHashMap<>();
  private final Set<String> heap =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());
  private long lastStop = System.nanoTime() - PAUSE_NANOS;

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
      look((double) used / Runtime.getRuntime().maxMemory());
    }
  }

  /**
   * @param used share of the heap
   */
  synchronized void look(double used) {
    if (used < FULL || System.nanoTime() - lastStop < PAUSE_NANOS) {
      return;
    }
    queries.entrySet().stream()
        .filter(query -> !query.getValue().stopped)
        .max(Comparator.comparingLong(MemoryGuard::asked))
        .map(Map.Entry::getValue)
        .ifPresent(this::stop);
  }

  private static long asked(Map.Entry<Long, Running> query) {
    return THREADS.getThreadAllocatedBytes(query.getKey()) - query.getValue().before;
  }

  private void stop(Running query) {
    lastStop = System.nanoTime();
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
