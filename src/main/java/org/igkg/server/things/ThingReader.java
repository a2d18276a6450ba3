package org.igkg.server.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/** Collects what the store says about a thing, each time in one read transaction. */
final class ThingReader {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

  /**
   * Past it, the links of a property are in the order of their IRIs: any other takes a look at
   * each.
   */
  private static final int SORTED = 2_000;

  /** Reading more links than this would take longer than a reader waits for a first look. */
  private static final int LINKS_READ = 50_000;

  private final DatasetGraph dataset;
  private final Graph ontology;

  ThingReader(GraphStore store, Graph ontology) {
    dataset = store.dataset();
    this.ontology = ontology;
  }

  /** Whether there is anything to say, and whether it was withdrawn. */
  Standing standing(Node thing) {
    return Txn.calculateRead(dataset, () -> found(thing));
  }

  private Standing found(Node thing) {
    if (has(thing, OWL.deprecated.asNode(), NodeFactory.createLiteralByValue(true))) {
      return new Standing.Withdrawn(
          objects(thing, DCTerms.isReplacedBy.asNode()).stream()
              .filter(Node::isURI)
              .map(Node::getURI)
              .distinct()
              .sorted()
              .toList());
    }
    boolean known = has(thing, Node.ANY, Node.ANY) || has(Node.ANY, Node.ANY, thing);
    return known ? new Standing.Known() : new Standing.Unknown();
  }

  /**
   * The thing with the first links of each property.
   *
   * @param links how many of each property at most
   */
  Description read(Node thing, int links) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Collected all = collect(thing);
          links(all, thing, Node.ANY, LINKS_READ);
          List<Description.Values> incoming =
              all.incoming.entrySet().stream()
                  .map(entry -> part(entry.getKey(), entry.getValue(), 1, links))
                  .toList();
          return described(thing, all, incoming);
        });
  }

  /** The thing with a part of the links of one property. */
  Description read(Node thing, Node property, int page, int links) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Collected all = collect(thing);
          links(all, thing, property, Integer.MAX_VALUE);
          List<Node> nodes = all.incoming.getOrDefault(property, List.of());
          return described(thing, all, List.of(part(property, nodes, page, links)));
        });
  }

  private Collected collect(Node thing) {
    Collected all = new Collected();
    for (Iterator<Quad> own = find(thing, Node.ANY, Node.ANY); own.hasNext(); ) {
      Quad quad = own.next();
      all.graphs.add(quad.getGraph());
      all.own
          .computeIfAbsent(quad.getPredicate(), p -> new LinkedHashSet<>())
          .add(quad.getObject());
    }
    return all;
  }

  private void links(Collected all, Node thing, Node property, int most) {
    Map<Node, Set<Node>> incoming = new TreeMap<>(BY_IRI);
    Iterator<Quad> links = find(Node.ANY, property, thing);
    for (int read = 0; links.hasNext() && read < most; read++) {
      Quad quad = links.next();
      incoming
          .computeIfAbsent(quad.getPredicate(), p -> new LinkedHashSet<>())
          .add(quad.getSubject());
    }
    all.whole = !links.hasNext();
    incoming.forEach((p, nodes) -> all.incoming.put(p, List.copyOf(nodes)));
  }

  private Description.Values part(Node property, List<Node> nodes, int page, int links) {
    List<Node> sorted =
        nodes.size() > SORTED ? nodes.stream().sorted(BY_IRI).toList() : sorted(nodes);
    int from = Math.min((page - 1) * links, sorted.size());
    int to = Math.min(from + links, sorted.size());
    Optional<Integer> next = to < sorted.size() ? Optional.of(page + 1) : Optional.empty();
    return new Description.Values(property, sorted.subList(from, to), sorted.size(), page, next);
  }

  /** Things of one class together; of those, as they were said or ranked, else by IRI. */
  private List<Node> sorted(List<Node> nodes) {
    Map<Node, String> classes = new LinkedHashMap<>();
    Map<Node, Integer> places = new LinkedHashMap<>();
    nodes.forEach(node -> places.put(node, place(node)));
    nodes.forEach(node -> classes.put(node, classes(node)));
    Comparator<Node> order =
        Comparator.comparing((Node node) -> classes.get(node)).thenComparing(places::get);
    return nodes.stream().sorted(order.thenComparing(BY_IRI)).toList();
  }

  private String classes(Node node) {
    return objects(node, RDF.type.asNode()).stream().sorted(BY_IRI).toList().toString();
  }

  private int place(Node node) {
    for (Node property : List.of(Igkg.order, Igkg.rank)) {
      for (Node value : objects(node, property)) {
        if (value.isLiteral() && value.getLiteralValue() instanceof Number number) {
          return number.intValue();
        }
      }
    }
    return Integer.MAX_VALUE;
  }

  private Description described(Node thing, Collected all, List<Description.Values> incoming) {
    List<Description.Values> properties = new ArrayList<>();
    all.own.forEach(
        (property, values) ->
            properties.add(
                Description.Values.all(
                    property, values.stream().sorted(NodeCmp::compareRDFTerms).toList())));
    Map<Node, Name> names = new LinkedHashMap<>();
    Names naming = new Names(dataset, ontology);
    names.put(thing, naming.of(thing));
    for (List<Description.Values> side : List.of(properties, incoming)) {
      for (Description.Values values : side) {
        names.computeIfAbsent(values.property(), naming::of);
        values.nodes().stream()
            .filter(Node::isURI)
            .forEach(node -> names.computeIfAbsent(node, naming::of));
      }
    }
    return new Description(thing, properties, incoming, all.graphs, names, all.whole);
  }

  private boolean has(Node subject, Node property, Node object) {
    return find(subject, property, object).hasNext();
  }

  private List<Node> objects(Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    find(subject, property, Node.ANY).forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  private Iterator<Quad> find(Node subject, Node property, Node object) {
    return dataset.find(Node.ANY, subject, property, object);
  }

  private static final class Collected {
    /** Types first, then by IRI. */
    private final SortedMap<Node, Set<Node>> own =
        new TreeMap<>(
            Comparator.comparing((Node property) -> !property.equals(RDF.type.asNode()))
                .thenComparing(BY_IRI));

    private final Map<Node, List<Node>> incoming = new LinkedHashMap<>();
    private final Set<Node> graphs = new TreeSet<>(BY_IRI);
    private boolean whole = true;
  }
}
