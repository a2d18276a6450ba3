package org.igkg.ingest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.igkg.authority.Removals;
import org.igkg.derivation.Derivation;
import org.igkg.graph.Iris;
import org.igkg.graph.Removal;
import org.igkg.store.GraphStore;

/**
 * Takes out of a store what people asked to have removed, in one transaction with the tombstones,
 * and counts anew. What was removed once stays removed, though the list be lost: the store's own
 * tombstones are obeyed too.
 */
public final class RemovalPass {
  private static final String NAME = "removed";

  private final GraphStore store;
  private final Iris iris;

  public RemovalPass(GraphStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  /** Returns the number of graphs that said something of what is removed. */
  public int remove(Removals removals) {
    Node name = iris.referenceGraph(NAME);
    Set<Node> things = things(removals);
    if (things.isEmpty()) {
      return 0;
    }
    Removal removal = new Removal(things);
    Map<Node, Graph> changed = changed(removal, naming(things), name);
    int graphs = changed.size();
    if (!store.graph(name).isIsomorphicWith(removal.tombstones())) {
      changed.put(name, removal.tombstones());
    }
    if (!changed.isEmpty()) {
      Derivation derivation = new Derivation(store, iris);
      derivation.replace(changed);
      derivation.rebuild();
    }
    return graphs;
  }

  /** What is to be left out of documents that come, so that nobody reads it before the pass. */
  public Removal of(Removals removals) {
    return new Removal(things(removals));
  }

  private Set<Node> things(Removals removals) {
    Set<Node> things = new HashSet<>(Removal.in(store.graph(iris.referenceGraph(NAME))));
    removals.things().forEach(t -> things.add(NodeFactory.createURI(iris.base() + "id/" + t)));
    return things;
  }

  /** Graphs that say something of the things, or of something else something with them. */
  private Set<Node> naming(Set<Node> things) {
    DatasetGraph dataset = store.dataset();
    return Txn.calculateRead(
        dataset,
        () ->
            things.stream()
                .flatMap(
                    thing ->
                        Stream.concat(
                            Iter.asStream(dataset.find(Node.ANY, thing, Node.ANY, Node.ANY)),
                            Iter.asStream(dataset.find(Node.ANY, Node.ANY, Node.ANY, thing))))
                .map(Quad::getGraph)
                .collect(Collectors.toSet()));
  }

  private Map<Node, Graph> changed(Removal removal, Set<Node> graphs, Node tombstones) {
    Map<Node, Graph> changed = new LinkedHashMap<>();
    for (Node name : graphs) {
      Graph graph = store.graph(name);
      Graph rest = removal.of(graph);
      if (rest != graph && !name.equals(tombstones)) {
        changed.put(name, rest);
      }
    }
    return changed;
  }
}
