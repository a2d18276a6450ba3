package org.igkg.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.derivation.Derivation;
import org.igkg.graph.Iris;
import org.igkg.graph.OrganisationSubstitution;
import org.igkg.graph.OrganisationSubstitution.Replacement;
import org.igkg.graph.OrganisationsGraph;
import org.igkg.ingest.OrganisationIdentifications.Identified;
import org.igkg.resolution.people.PeopleLinks;
import org.igkg.resolution.people.PeopleLinks.Person;
import org.igkg.source.Problem;
import org.igkg.store.GraphStore;

/**
 * Settles which organisations of a store's documents are one, as {@link PeopleSettlement} does for
 * people: one IRI and one name in all graphs, and the graph {@code graph/derived/organisations}
 * tells why.
 */
final class OrganisationSettlement {
  private static final int BATCH = 50;

  private final GraphStore store;
  private final Derivation derivation;
  private final Iris iris;
  private final PeopleRules rules;
  private final Map<Node, Graph> changed = new LinkedHashMap<>();

  OrganisationSettlement(GraphStore store, Derivation derivation, Iris iris, PeopleRules rules) {
    this.store = store;
    this.derivation = derivation;
    this.iris = iris;
    this.rules = rules;
  }

  /** Rewrites the graphs that have to change; a notice for each correction that did nothing. */
  List<Problem> settle() {
    List<Identified> all = OrganisationIdentifications.of(store);
    PeopleLinks links =
        rules
            .organisations()
            .link(all.stream().map(Identified::body).toList(), rules.corrections());
    byGraph(all).forEach((graph, bodies) -> settle(bodies, links));
    Node name = OrganisationsGraph.name(iris);
    Graph graph = OrganisationsGraph.of(links, iris);
    if (!store.graph(name).isIsomorphicWith(graph)) {
      changed.put(name, graph);
    }
    flush();
    List<Problem> notices = new ArrayList<>();
    links.idle().forEach(row -> notices.add(PeopleSettlement.idle(row)));
    return notices;
  }

  private static Map<String, List<Identified>> byGraph(List<Identified> all) {
    return all.stream()
        .collect(Collectors.groupingBy(i -> i.graph().getURI(), TreeMap::new, Collectors.toList()));
  }

  private void settle(List<Identified> bodies, PeopleLinks links) {
    List<Replacement> replacements = new ArrayList<>();
    boolean settled = true;
    for (Identified body : bodies) {
      Replacement replacement =
          replacement(body, links.people().get(body.body().appearance().id()));
      replacements.add(replacement);
      settled &=
          body.organisation().equals(replacement.after())
              && body.names().equals(replacement.name().map(Set::of).orElse(Set.of()));
    }
    if (!settled) {
      Node graph = bodies.get(0).graph();
      changed.put(graph, new OrganisationSubstitution(replacements).apply(store.graph(graph)));
    }
    if (changed.size() >= BATCH) {
      flush();
    }
  }

  private Replacement replacement(Identified identified, Person body) {
    return new Replacement(
        identified.identification(),
        identified.organisation(),
        identified.ofDocument(),
        identified.body().appearance().name(),
        iris.organisation(body.key()),
        body.known() ? Optional.empty() : Optional.of(body.name()));
  }

  private void flush() {
    if (!changed.isEmpty()) {
      derivation.replace(changed);
      changed.clear();
    }
  }
}
