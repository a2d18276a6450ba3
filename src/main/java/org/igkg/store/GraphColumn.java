package org.igkg.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.packed.PackedInts;

/**
 * In which graph the words of each turn and passage stand, for a part of the text index; made from
 * the terms of the part. Its other entries, such as titles, have no graph here.
 */
final class GraphColumn {
  private static final int NONE = 0;

  private final List<Node> graphs;
  private final PackedInts.Reader ordinals;

  private GraphColumn(List<Node> graphs, PackedInts.Reader ordinals) {
    this.graphs = graphs;
    this.ordinals = ordinals;
  }

  static GraphColumn of(LeafReader part) throws IOException {
    Terms terms = Terms.getTerms(part, TextIndexing.GRAPH_FIELD);
    BitSet spoken = spoken(part);
    List<Node> graphs = new ArrayList<>();
    PackedInts.Mutable ordinals =
        PackedInts.getMutable(
            part.maxDoc(), PackedInts.bitsRequired(Math.max(1, terms.size())), PackedInts.COMPACT);
    TermsEnum each = terms.iterator();
    PostingsEnum entries = null;
    for (BytesRef name = each.next(); name != null; name = each.next()) {
      entries = each.postings(entries, PostingsEnum.NONE);
      while (entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (spoken.get(entries.docID())) {
          ordinals.set(entries.docID(), graphs.size() + 1);
        }
      }
      graphs.add(TextQueryFuncs.stringToNode(name.utf8ToString()));
    }
    return new GraphColumn(graphs, ordinals);
  }

  /** The entries that have a length in words are those of the field. */
  private static BitSet spoken(LeafReader part) throws IOException {
    BitSet spoken = new BitSet(part.maxDoc());
    NumericDocValues lengths = part.getNormValues(TextIndexing.PRIMARY_FIELD);
    if (lengths != null) {
      while (lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        spoken.set(lengths.docID());
      }
    }
    return spoken;
  }

  /**
   * @param entry its number within the part
   */
  Optional<Node> graph(int entry) {
    int ordinal = Math.toIntExact(ordinals.get(entry));
    return ordinal == NONE ? Optional.empty() : Optional.of(graphs.get(ordinal - 1));
  }
}
