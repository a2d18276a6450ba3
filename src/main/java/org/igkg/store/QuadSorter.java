package org.igkg.store;

import java.nio.ByteBuffer;
import org.apache.lucene.util.IntroSorter;
import org.apache.lucene.util.MSBRadixSorter;
import org.apache.lucene.util.Sorter;

/** Sorts quads in memory by the bytes of their keys. */
final class QuadSorter extends MSBRadixSorter {
  private static final int COLUMNS = BulkLog.QUAD / Long.BYTES;

  private final long[] keys;
  private final long[] pivot = new long[COLUMNS];
  private int size;

  /**
   * @param capacity how many quads there is room for
   */
  QuadSorter(int capacity) {
    super(BulkLog.QUAD);
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
  protected int byteAt(int quad, int at) {
    long column = keys[quad * COLUMNS + at / Long.BYTES];
    return (int) (column >>> (Long.SIZE - Byte.SIZE * (1 + at % Long.BYTES))) & 0xff;
  }

  /** Few quads, which are equal up to a byte, by their columns. */
  @Override
  protected Sorter getFallbackSorter(int from) {
    int first = from / Long.BYTES;
    return new IntroSorter() {
      @Override
      protected void setPivot(int quad) {
        System.arraycopy(keys, quad * COLUMNS, pivot, 0, COLUMNS);
      }

      @Override
      protected int comparePivot(int quad) {
        return compareFrom(first, pivot, 0, quad);
      }

      @Override
      protected int compare(int one, int other) {
        return compareFrom(first, keys, one, other);
      }

      @Override
      protected void swap(int one, int other) {
        QuadSorter.this.swap(one, other);
      }
    };
  }

  private int compareFrom(int first, long[] from, int one, int other) {
    for (int i = first; i < COLUMNS; i++) {
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
