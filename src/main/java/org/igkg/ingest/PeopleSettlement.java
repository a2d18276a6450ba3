package org.igkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.igkg.authority.Correction;
import org.igkg.derivation.Derivation;
import org.igkg.graph.Iris;
import org.igkg.graph.PeopleGraph;
import org.igkg.graph.PersonSubstitution;
import org.igkg.graph.Replacement;
import org.igkg.resolution.people.PeopleLinks;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;
import org.igkg.store.GraphStore;

/**
 * Settles who is who over all documents of a store: one person has one IRI and one name in all
 * graphs, and the graph {@code graph/derived/people} tells why and which IRIs were withdrawn.
 *
 * <p>The outcome depends on the documents, the authority files and the corrections alone. Each
 * graph keeps what its document alone decides (see {@link PersonSubstitution}), so nothing has to
 * be read again when another document, or another correction, changes who somebody is.
 */
final class PeopleSettlement {
  private final GraphStore store;
  private final ChangedGraphs changed;
  private final Iris iris;
  private final PeopleRules rules;
  private final Identifications<Identified> people;
  private final List<Problem> notices = new ArrayList<>();

  PeopleSettlement(
      GraphStore store,
      Derivation derivation,
      Iris iris,
      PeopleRules rules,
      Identifications<Identified> people) {
    this.store = store;
    this.changed = new ChangedGraphs(store, derivation);
    this.iris = iris;
    this.rules = rules;
    this.people = people;
  }

  /** Rewrites the graphs that have to change; a notice for each correction that did nothing. */
  List<Problem> settle() {
    List<Identified> all = people.all();
    PeopleLinks links =
        rules.linker().link(all.stream().map(Identified::appearance).toList(), rules.corrections());
    Identified.byGraph(all).forEach(named -> settle(named, links));
    changed.putIfOther(PeopleGraph.name(iris), PeopleGraph.of(links, iris));
    changed.flush();
    links.idle().forEach(row -> notices.add(idle(row)));
    return notices;
  }

  private void settle(List<Identified> named, PeopleLinks links) {
    List<Replacement> replacements = Identified.replacements(named, links, iris::person);
    if (replacements.isEmpty()) {
      return;
    }
    Node graph = named.get(0).graph();
    if (isMixed(replacements)) {
      notices.add(mixed(graph));
      return;
    }
    changed.put(graph, new PersonSubstitution(replacements).apply(store.graph(graph)));
  }

  /** Two people that a correction had made one cannot be told apart from the graph alone. */
  private static boolean isMixed(List<Replacement> replacements) {
    Map<Node, Node> afters = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
    return replacements.stream()
        .anyMatch(
            r -> {
              Node before = afters.putIfAbsent(r.before(), r.after());
              return before != null && !before.equals(r.after());
            });
  }

  private static Problem mixed(Node graph) {
    return Problem.of(
        GraphValues.key(graph),
        Code.STALE_CORRECTION,
        "two of its people were merged by a correction that has changed; ingest the document again");
  }

  /** That a row of the corrections concerns nothing in the store. */
  static Problem idle(Correction row) {
    String where = row.document().map(d -> " in " + d).orElse("");
    return Problem.of(
        "corrections",
        Code.STALE_CORRECTION,
        "line "
            + row.line()
            + ": the store knows no "
            + row.person()
            + where
            + " that could be corrected");
  }
}
