package org.igkg.store;

import java.io.IOException;
import java.util.Iterator;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the text index anew from the triples where it is missing or cannot be read, and where a
 * change was broken off: triples and index are committed one after the other, so it may be one
 * change behind. All that is in it is in the triples too.
 */
final class TextIndexRepair {
  private static final Logger LOG = LoggerFactory.getLogger(TextIndexRepair.class);

  private TextIndexRepair() {}

  /** Repairs what has to be repaired before the index is opened for writing. */
  static void where(DatasetGraph base, StoreFolder folder) throws IOException {
    String why = reason(base, folder);
    if (!why.isEmpty()) {
      LOG.warn("{}: {}; its text index is made anew", folder, why);
      rebuild(base, folder);
    }
    folder.changed();
  }

  /** Empty when nothing has to be done. */
  private static String reason(DatasetGraph base, StoreFolder folder) throws IOException {
    if (folder.wasChanging()) {
      return "a change was broken off";
    }
    try (Directory directory = FSDirectory.open(folder.text())) {
      if (DirectoryReader.indexExists(directory)) {
        DirectoryReader.open(directory).close();
        return "";
      }
      boolean empty = Txn.calculateRead(base, () -> !TextIndexing.entries(base).hasNext());
      return empty && directory.listAll().length == 0 ? "" : "the text index is missing";
    } catch (IOException | IllegalArgumentException e) {
      return "the text index cannot be read (" + e.getMessage() + ")";
    }
  }

  private static void rebuild(DatasetGraph base, StoreFolder folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder.newText())) {
      TextIndexLucene index = TextIndexing.index(directory);
      try {
        Txn.executeRead(base, () -> fill(index, TextIndexing.entries(base)));
        index.commit();
      } finally {
        index.close();
      }
    }
    folder.takeNewText();
  }

  private static void fill(TextIndexLucene index, Iterator<Entity> entries) {
    entries.forEachRemaining(index::addEntity);
  }
}
