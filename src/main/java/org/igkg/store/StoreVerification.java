package org.igkg.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * Reads all of a store: each index of the quads must hold the same ones, each term must be there,
 * and the text index must have one entry for each literal that is searched, no more.
 */
final class StoreVerification {
  private static final String UID = "uid";

  private StoreVerification() {}

  /** Must run inside a transaction. */
  static List<String> problems(DatasetGraph base, DatasetGraph dataset) {
    List<String> problems = new ArrayList<>();
    try {
      quads(base, problems);
      text(base, ((TextIndexLucene) ((DatasetGraphText) dataset).getTextIndex()), problems);
    } catch (RuntimeException | IOException e) {
      problems.add("cannot be read to the end: " + e + "; restore a backup, or ingest anew");
    }
    return problems;
  }

  private static void quads(DatasetGraph base, List<String> problems) {
    long read = 0;
    for (Iterator<Quad> all = base.find(); all.hasNext(); read++) {
      all.next();
    }
    TupleIndex[] indexes =
        TDBInternal.getDatasetGraphTDB(base)
            .getQuadTable()
            .getNodeTupleTable()
            .getTupleTable()
            .getIndexes();
    Sum first = Sum.of(indexes[0]);
    if (first.count != read) {
      problems.add(read + " quads can be read, the index has " + first.count);
    }
    for (TupleIndex index : indexes) {
      if (!Sum.of(index).equals(first)) {
        problems.add("the indexes " + indexes[0].getName() + " and " + index.getName() + " differ");
      }
    }
  }

  /** Number and sum of the hashes of all tuples, whatever their order. */
  private record Sum(long count, long hash) {
    static Sum of(TupleIndex index) {
      long count = 0;
      long hash = 0;
      for (Iterator<Tuple<NodeId>> all = index.all(); all.hasNext(); count++) {
        hash += 0x9E3779B97F4A7C15L * all.next().hashCode();
      }
      return new Sum(count, hash);
    }
  }

  private static void text(DatasetGraph base, TextIndexLucene index, List<String> problems)
      throws IOException {
    Map<String, Integer> entries = new HashMap<>();
    for (Iterator<Entity> all = TextIndexing.entries(base); all.hasNext(); ) {
      entries.merge(TextIndexing.key(all.next()), 1, Integer::sum);
    }
    try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
      for (LeafReaderContext leaf : reader.leaves()) {
        subtract(leaf, entries);
      }
    }
    long missing = entries.values().stream().filter(n -> n > 0).count();
    long tooMany = entries.values().stream().filter(n -> n < 0).count();
    if (missing + tooMany > 0) {
      problems.add(
          "the text index lacks " + missing + " entries and has " + tooMany + " that are no more");
    }
  }

  private static void subtract(LeafReaderContext leaf, Map<String, Integer> entries)
      throws IOException {
    Terms terms = leaf.reader().terms(UID);
    if (terms == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      PostingsEnum documents = each.postings(null, PostingsEnum.NONE);
      while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(documents.docID())) {
          entries.merge(each.term().utf8ToString(), -1, Integer::sum);
        }
      }
    }
  }
}
