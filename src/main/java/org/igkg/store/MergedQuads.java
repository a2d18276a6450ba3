package org.igkg.store;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.dboe.base.record.Record;
import org.apache.lucene.util.PriorityQueue;

/** Several runs as one, each key once. */
final class MergedQuads implements Iterator<Record> {
  private final PriorityQueue<QuadRun> runs;

  MergedQuads(Collection<QuadRun> all) throws IOException {
    runs =
        new PriorityQueue<>(all.size()) {
          @Override
          protected boolean lessThan(QuadRun one, QuadRun other) {
            return one.compareTo(other) < 0;
          }
        };
    for (QuadRun run : all) {
      if (run.next()) {
        runs.add(run);
      }
    }
  }

  @Override
  public boolean hasNext() {
    return runs.size() > 0;
  }

  @Override
  public Record next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    byte[] key = runs.top().key();
    try {
      while (hasNext() && runs.top().isAt(key)) {
        if (runs.top().next()) {
          runs.updateTop();
        } else {
          runs.pop();
        }
      }
    } catch (IOException e) {
      throw IOX.exception(e);
    }
    return new Record(key, null);
  }
}
