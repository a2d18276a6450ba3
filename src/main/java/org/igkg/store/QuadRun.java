package org.igkg.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;

/** Keys of an index in their order, one after the other. */
abstract class QuadRun implements Closeable {
  private static final int COLUMNS = BulkLog.QUAD / Long.BYTES;

  private final long[] key = new long[COLUMNS];

  /** Goes to the next key, the first time to the first; false behind the last. */
  abstract boolean next() throws IOException;

  /** Takes the next key from a buffer. */
  void take(ByteBuffer from) {
    for (int i = 0; i < COLUMNS; i++) {
      key[i] = from.getLong();
    }
  }

  /** Compares the bytes of the present keys. */
  int compareTo(QuadRun other) {
    for (int i = 0; i < COLUMNS; i++) {
      if (key[i] != other.key[i]) {
        return Long.compareUnsigned(key[i], other.key[i]);
      }
    }
    return 0;
  }

  /** Whether a quad has the present key. */
  boolean isAt(byte[] quad) {
    ByteBuffer bytes = ByteBuffer.wrap(quad);
    for (int i = 0; i < COLUMNS; i++) {
      if (bytes.getLong(i * Long.BYTES) != key[i]) {
        return false;
      }
    }
    return true;
  }

  byte[] key() {
    ByteBuffer bytes = ByteBuffer.allocate(BulkLog.QUAD);
    for (long column : key) {
      bytes.putLong(column);
    }
    return bytes.array();
  }

  /** Those that a sorter holds, sorted. */
  static QuadRun of(QuadSorter sorter) {
    ByteBuffer quad = ByteBuffer.allocate(BulkLog.QUAD);
    return new QuadRun() {
      private int at;

      @Override
      boolean next() {
        if (at == sorter.size()) {
          return false;
        }
        quad.clear();
        sorter.put(at++, quad);
        take(quad.flip());
        return true;
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }

  /** Those of a file, to be closed. */
  static QuadRun of(Path file, int buffer) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    ByteBuffer quads = ByteBuffer.allocate(buffer / BulkLog.QUAD * BulkLog.QUAD).limit(0);
    return new QuadRun() {
      @Override
      boolean next() throws IOException {
        if (!quads.hasRemaining()) {
          quads.clear();
          while (quads.hasRemaining() && channel.read(quads) >= 0) {
            // a file may be read in parts
          }
          quads.flip();
        }
        if (!quads.hasRemaining()) {
          return false;
        }
        take(quads);
        return true;
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    };
  }

  /** Those that an index has. */
  static QuadRun of(Iterator<Record> stored) {
    return new QuadRun() {
      @Override
      boolean next() {
        if (!stored.hasNext()) {
          return false;
        }
        take(ByteBuffer.wrap(stored.next().getKey()));
        return true;
      }

      @Override
      public void close() {
        // whoever opened it ends it
      }
    };
  }
}
