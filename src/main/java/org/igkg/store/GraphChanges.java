package org.igkg.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.changes.TextDatasetChanges;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What has to go and to come so that graphs stand in the place of those of their names; what both
 * have is left alone. Use it inside a write transaction, once.
 */
final class GraphChanges {
  private final DatasetGraph base;
  private final TextDatasetChanges text;
  private final QuadIndexes gone;
  private final QuadIndexes come;

  GraphChanges(DatasetGraph base, TextDatasetChanges text) {
    this.base = base;
    this.text = text;
    this.gone = new QuadIndexes(base);
    this.come = new QuadIndexes(base);
  }

  void replace(Map<Node, Graph> graphs) {
    graphs.forEach(this::compare);
    gone.delete();
    come.add();
  }

  private void compare(Node name, Graph graph) {
    Set<Triple> before = triples(name);
    graph
        .find()
        .forEachRemaining(
            triple -> {
              if (!before.remove(triple)) {
                come.collect(name, triple);
                added(text, name, triple);
              }
            });
    for (Triple triple : before) {
      gone.collect(name, triple);
      tell(text, TextQuadAction.DELETE, name, triple);
    }
  }

  private Set<Triple> triples(Node name) {
    Set<Triple> triples = new HashSet<>();
    Iter.map(base.findNG(name, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple)
        .forEachRemaining(triples::add);
    return triples;
  }

  /** Puts the words of a new triple into the text index. */
  static void added(TextDatasetChanges text, Node name, Triple triple) {
    tell(text, TextQuadAction.ADD, name, triple);
  }

  private static void tell(
      TextDatasetChanges text, TextQuadAction action, Node name, Triple triple) {
    if (TextIndexing.isSearchable(triple)) {
      text.change(action, name, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
  }
}
