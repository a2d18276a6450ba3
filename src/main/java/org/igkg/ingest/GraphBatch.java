package org.igkg.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.derivation.Derivation;
import org.igkg.source.Checksum;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/**
 * Graphs on their way into the store, many in one transaction. A graph that the store has already,
 * triple for triple, is not written again; one that is new is given to the store at once where that
 * loads many.
 */
final class GraphBatch {
  /** More costs memory, fewer cost disk: see {@link GraphStore#replace}. */
  private static final int SIZE = 50;

  private final GraphStore store;
  private final Derivation derivation;
  private final Set<Node> stored;
  private final Map<Node, String> settled = new LinkedHashMap<>();
  private final Map<Node, Graph> waiting = new LinkedHashMap<>();
  private final Map<Node, String> origins = new LinkedHashMap<>();

  GraphBatch(GraphStore store, Derivation derivation) {
    this.store = store;
    this.derivation = derivation;
    this.stored = new HashSet<>(store.graphNames());
  }

  /**
   * The same, and notes what the graph was made from.
   *
   * @param origin a key of it, as {@link GraphStore#replace(Map, Map)} takes it
   */
  boolean add(Node name, Graph graph, Optional<String> origin) {
    origin.ifPresent(key -> origins.put(name, key));
    return add(name, graph);
  }

  /** Whether the graph is new or differs from the stored one. */
  boolean add(Node name, Graph graph) {
    if (stored.contains(name)) {
      Graph before = store.graph(name);
      if (before.isIsomorphicWith(graph)) {
        return false;
      }
      if (isSettled(before)) {
        settled.put(name, fingerprint(before));
      }
    }
    if (store.isLoading() && !stored.contains(name)) {
      Map<Node, String> origin = new LinkedHashMap<>(origins);
      origin.keySet().retainAll(Set.of(name));
      origins.remove(name);
      derivation.replace(Map.of(name, graph), origin);
      return true;
    }
    waiting.put(name, graph);
    if (waiting.size() >= SIZE) {
      flush();
    }
    return true;
  }

  /** Whether other documents may have had a say in a graph. */
  private static boolean isSettled(Graph graph) {
    return graph.contains(Node.ANY, Igkg.duplicateOf, Node.ANY)
        || graph.contains(Node.ANY, Igkg.describedBy, Node.ANY)
        || graph.contains(Node.ANY, Igkg.documentPerson, Node.ANY)
        || graph.contains(Node.ANY, Igkg.documentOrganisation, Node.ANY)
        || graph.contains(Node.ANY, SKOS.altLabel.asNode(), Node.ANY);
  }

  /** Of all triples, whatever their order: graphs have no blank nodes. */
  private static String fingerprint(Graph graph) {
    String triples =
        graph.stream().map(Triple::toString).sorted().collect(Collectors.joining("\n"));
    return Checksum.sha256(triples.getBytes(StandardCharsets.UTF_8));
  }

  /** How many graphs that were written are again what they were before. */
  int unchangedAfterAll() {
    return (int)
        settled.entrySet().stream()
            .filter(e -> fingerprint(store.graph(e.getKey())).equals(e.getValue()))
            .count();
  }

  /** Writes what waits. */
  void flush() {
    if (!waiting.isEmpty() || !origins.isEmpty()) {
      derivation.replace(waiting, origins);
      waiting.clear();
      origins.clear();
    }
  }
}
