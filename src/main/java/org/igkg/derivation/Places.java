package org.igkg.derivation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.igkg.vocabulary.Igkg;

/** In which regions countries and regions lie. */
final class Places {
  /**
   * Regions of this kind are counted by stakeholder group too. They do not overlap; crossed with
   * all regions, these observations would be more than all others of a large store together.
   */
  private static final Node CROSSED = NodeFactory.createLiteralString("un-regional-group");

  private final Triples triples;
  private final Set<Node> regions;
  private final Set<Node> crossed;
  private final Map<Node, Set<Node>> known = new HashMap<>();

  Places(Triples triples) {
    this.triples = triples;
    this.regions = triples.subjects(RDF.type.asNode(), Igkg.Region);
    this.crossed = triples.subjects(Igkg.regionKind, CROSSED);
  }

  /** Whether observations by region and stakeholder group tell of a region. */
  boolean isCrossed(Node region) {
    return crossed.contains(region);
  }

  /** All regions of the places; a region lies in itself. */
  Set<Node> regionsOf(Collection<Node> places) {
    return places.stream().flatMap(p -> regionsOf(p).stream()).collect(Collectors.toSet());
  }

  private Set<Node> regionsOf(Node place) {
    return known.computeIfAbsent(place, this::reached);
  }

  private Set<Node> reached(Node place) {
    Set<Node> reached = Triples.sorted(regions.stream().filter(place::equals));
    Deque<Node> open = new ArrayDeque<>(Set.of(place));
    while (!open.isEmpty()) {
      for (Node region : triples.objects(open.pop(), Igkg.inRegion)) {
        if (reached.add(region)) {
          open.push(region);
        }
      }
    }
    return reached;
  }
}
