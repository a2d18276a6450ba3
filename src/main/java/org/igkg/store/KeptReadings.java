package org.igkg.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * What single graphs of a store were read to say, kept as long as they stay what they are and there
 * is memory: what concerns all documents need not be read from all again when a few were added.
 *
 * <p>Threads may share it. Ask in a transaction that began after the last change of the graph.
 *
 * @param <T> does not change, and tells of the graph alone
 */
public final class KeptReadings<T> {
  private record Kept<T>(long version, T value) {}

  private final GraphStore store;
  private final Function<Node, T> reader;
  private final Cache<Node, Kept<T>> kept = Caffeine.newBuilder().softValues().build();

  public KeptReadings(GraphStore store, Function<Node, T> reader) {
    this.store = store;
    this.reader = reader;
  }

  /** What the graph of that name says; an empty one is read, too. */
  public T of(Node graph) {
    long version = store.version(graph);
    Kept<T> known = kept.getIfPresent(graph);
    if (known == null || known.version != version) {
      known = new Kept<>(version, reader.apply(graph));
      kept.put(graph, known);
    }
    return known.value;
  }
}
