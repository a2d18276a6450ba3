package org.igkg.ingest;

import java.util.List;
import org.apache.jena.graph.Node;
import org.igkg.derivation.Derivation;
import org.igkg.graph.Iris;
import org.igkg.graph.OrganisationSubstitution;
import org.igkg.graph.OrganisationsGraph;
import org.igkg.graph.Replacement;
import org.igkg.ingest.OrganisationIdentifications.IdentifiedBody;
import org.igkg.resolution.people.PeopleLinks;
import org.igkg.source.Problem;
import org.igkg.store.GraphStore;

/**
 * Settles which organisations of a store's documents are one, as {@link PeopleSettlement} does for
 * people: one IRI and one name in all graphs, and the graph {@code graph/derived/organisations}
 * tells why.
 */
final class OrganisationSettlement {
  private final GraphStore store;
  private final ChangedGraphs changed;
  private final Iris iris;
  private final PeopleRules rules;
  private final Identifications<IdentifiedBody> named;

  OrganisationSettlement(
      GraphStore store,
      Derivation derivation,
      Iris iris,
      PeopleRules rules,
      Identifications<IdentifiedBody> named) {
    this.store = store;
    this.changed = new ChangedGraphs(store, derivation);
    this.iris = iris;
    this.rules = rules;
    this.named = named;
  }

  /** Rewrites the graphs that have to change; a notice for each correction that did nothing. */
  List<Problem> settle() {
    List<IdentifiedBody> all = named.all();
    PeopleLinks links =
        rules
            .organisations()
            .link(all.stream().map(IdentifiedBody::body).toList(), rules.corrections());
    Identified.byGraph(all.stream().map(IdentifiedBody::identified).toList())
        .forEach(bodies -> settle(bodies, links));
    changed.putIfOther(OrganisationsGraph.name(iris), OrganisationsGraph.of(links, iris));
    changed.flush();
    return links.idle().stream().map(PeopleSettlement::idle).toList();
  }

  private void settle(List<Identified> bodies, PeopleLinks links) {
    List<Replacement> replacements = Identified.replacements(bodies, links, iris::organisation);
    if (!replacements.isEmpty()) {
      Node graph = bodies.get(0).graph();
      changed.put(graph, new OrganisationSubstitution(replacements).apply(store.graph(graph)));
    }
  }
}
