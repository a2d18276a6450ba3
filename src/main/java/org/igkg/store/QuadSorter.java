package org.igkg.store;

import java.nio.ByteBuffer;
import org.apache.lucene.util.IntroSorter;

/** Sorts quads in memory by the bytes of their keys. */
final class QuadSorter extends IntroSorter {
  private static final int COLUMNS = BulkLog.QUAD / Long.BYTES;

  private final long[] keys;
  private final long[] pivot = new long[COLUMNS];
  private int size;

  /**
   * @param capacity how many quads there is room for
   */
  QuadSorter(int capacity) {
    keys = new long[capacity * COLUMNS];
  }

  boolean isFull() {
    return size * COLUMNS == keys.length;
  }

  int size() {
    return size;
  }

  /**
   * @param columns which column of the quad comes first, second, … in the key
   */
  void add(ByteBuffer quads, int at, int[] columns) {
    for (int i = 0; i < COLUMNS; i++) {
      keys[size * COLUMNS + i] = quads.getLong(at + columns[i] * Long.BYTES);
    }
    size++;
  }

  void sort() {
    sort(0, size);
  }

  void clear() {
    size = 0;
  }

  /** Writes the key of a quad, {@link BulkLog#QUAD} bytes. */
  void put(int quad, ByteBuffer into) {
    for (int i = 0; i < COLUMNS; i++) {
      into.putLong(keys[quad * COLUMNS + i]);
    }
  }

  @Override
  protected void setPivot(int quad) {
    System.arraycopy(keys, quad * COLUMNS, pivot, 0, COLUMNS);
  }

  @Override
  protected int comparePivot(int quad) {
    return compare(pivot, 0, quad);
  }

  @Override
  protected int compare(int one, int other) {
    return compare(keys, one, other);
  }

  private int compare(long[] from, int one, int other) {
    for (int i = 0; i < COLUMNS; i++) {
      int order = Long.compareUnsigned(from[one * COLUMNS + i], keys[other * COLUMNS + i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  protected void swap(int one, int other) {
    for (int i = 0; i < COLUMNS; i++) {
      long key = keys[one * COLUMNS + i];
      keys[one * COLUMNS + i] = keys[other * COLUMNS + i];
      keys[other * COLUMNS + i] = key;
    }
  }
}
