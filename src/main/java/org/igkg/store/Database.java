package org.igkg.store;

import java.io.IOException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextDocProducer;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The opened database of a store.
 *
 * @param base the triples (TDB2)
 * @param dataset the same with the text index, for queries
 * @param text through which the text index hears of changes
 * @param words what is said, by its words
 */
record Database(DatasetGraph base, DatasetGraph dataset, TextDocProducer text, WordIndex words) {
  /**
   * Four indexes instead of the six of TDB2, for a third less to write: a graph and a subject are
   * found by the subject, a graph and an object by the object, for both are in few graphs; of two
   * indexes that serve a pattern as well TDB2 takes the first. A store that was made with six keeps
   * them.
   */
  private static final StoreParams INDEXES =
      StoreParams.builder("igkg", StoreParams.getDftStoreParams())
          .primaryIndexQuads("GSPO")
          .quadIndexes(new String[] {"SPOG", "OSPG", "POSG", "GPOS"})
          .build();

  static Database inMemory() {
    return of(DatabaseMgr.createDatasetGraph(), new ByteBuffersDirectory());
  }

  /** That of a folder, after what is left of older generations or broken off was looked after. */
  static Database in(StoreFolder folder) throws IOException {
    DatasetGraph base = triples(folder);
    folder.sweep(QuadIndexes.names(base));
    TextIndexRepair.where(base, folder);
    return of(base, FSDirectory.open(folder.text()));
  }

  private static Database of(DatasetGraph base, Directory index) {
    base.getContext().set(TDB2.symUnionDefaultGraph, true);
    TextIndexLucene text = TextIndexing.index(index);
    TextDocProducer producer = new TextDocProducerTriples(text);
    return new Database(
        base, TextDatasetFactory.create(base, text, true, producer), producer, new WordIndex(text));
  }

  /** The triples of a folder alone. */
  static DatasetGraph triples(StoreFolder folder) {
    return DatabaseMgr.connectDatasetGraph(Location.create(folder.graph()), INDEXES);
  }

  /** To be called before the folder's database can be opened anew. */
  static void expel(DatasetGraph triples) {
    TDBInternal.expel(triples);
  }

  void close() {
    words.close();
    dataset.close();
    if (!TDBInternal.getDatasetGraphTDB(base).getLocation().isMem()) {
      expel(base);
    }
  }
}
