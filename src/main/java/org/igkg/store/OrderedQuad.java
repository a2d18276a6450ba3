package org.igkg.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * A quad with its place among others, as the indexes have it: by the bytes of some of its ids. The
 * ids' own comparison takes all stored nodes for equal.
 *
 * @param key the ids of the columns that count
 */
record OrderedQuad(byte[] key, Tuple<NodeId> quad) {

  /**
   * Quads in the order of an index.
   *
   * @param columns by which they are ordered, the first one first
   */
  static List<OrderedQuad> sorted(Collection<Tuple<NodeId>> quads, int... columns) {
    OrderedQuad[] all =
        quads.stream()
            .map(quad -> new OrderedQuad(key(quad, columns), quad))
            .toArray(OrderedQuad[]::new);
    Arrays.parallelSort(all, (a, b) -> Arrays.compareUnsigned(a.key, b.key));
    return Arrays.asList(all);
  }

  private static byte[] key(Tuple<NodeId> quad, int... columns) {
    byte[] key = new byte[columns.length * NodeId.SIZE];
    for (int i = 0; i < columns.length; i++) {
      NodeIdFactory.set(quad.get(columns[i]), key, i * NodeId.SIZE);
    }
    return key;
  }

  /** Whether the columns that count are the same. */
  boolean isLike(OrderedQuad other) {
    return Arrays.equals(key, other.key);
  }
}
