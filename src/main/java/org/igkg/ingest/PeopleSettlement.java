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
import org.igkg.authority.Correction;
import org.igkg.derivation.Derivation;
import org.igkg.graph.Iris;
import org.igkg.graph.PeopleGraph;
import org.igkg.graph.PersonSubstitution;
import org.igkg.graph.PersonSubstitution.Replacement;
import org.igkg.ingest.Identifications.Identified;
import org.igkg.resolution.people.PeopleLinks;
import org.igkg.resolution.people.PeopleLinks.Person;
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
  private static final int BATCH = 50;

  private final GraphStore store;
  private final Derivation derivation;
  private final Iris iris;
  private final PeopleRules rules;
  private final Map<Node, Graph> changed = new LinkedHashMap<>();
  private final List<Problem> notices = new ArrayList<>();

  PeopleSettlement(GraphStore store, Derivation derivation, Iris iris, PeopleRules rules) {
    this.store = store;
    this.derivation = derivation;
    this.iris = iris;
    this.rules = rules;
  }

  /** Rewrites the graphs that have to change; a notice for each correction that did nothing. */
  List<Problem> settle() {
    List<Identified> all = Identifications.of(store);
    PeopleLinks links =
        rules.linker().link(all.stream().map(Identified::appearance).toList(), rules.corrections());
    byGraph(all).forEach((graph, people) -> settle(people, links));
    derive(links);
    flush();
    links.idle().forEach(row -> notices.add(idle(row)));
    return notices;
  }

  private static Map<String, List<Identified>> byGraph(List<Identified> all) {
    return all.stream()
        .collect(Collectors.groupingBy(i -> i.graph().getURI(), TreeMap::new, Collectors.toList()));
  }

  private void settle(List<Identified> people, PeopleLinks links) {
    List<Replacement> replacements =
        people.stream().map(p -> replacement(p, links.people().get(p.appearance().id()))).toList();
    boolean settled = true;
    for (int i = 0; i < people.size(); i++) {
      settled &= isSettled(people.get(i), replacements.get(i));
    }
    if (settled) {
      return;
    }
    Node graph = people.get(0).graph();
    if (isMixed(replacements)) {
      notices.add(mixed(graph));
      return;
    }
    changed.put(graph, new PersonSubstitution(replacements).apply(store.graph(graph)));
    if (changed.size() >= BATCH) {
      flush();
    }
  }

  private Replacement replacement(Identified identified, Person person) {
    return new Replacement(
        identified.identification(),
        identified.person(),
        identified.ofDocument(),
        identified.appearance().name(),
        iris.person(person.key()),
        person.known() ? Optional.empty() : Optional.of(person.name()));
  }

  private static boolean isSettled(Identified identified, Replacement replacement) {
    return identified.person().equals(replacement.after())
        && identified.names().equals(replacement.name().map(Set::of).orElse(Set.of()));
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

  private void derive(PeopleLinks links) {
    Node name = PeopleGraph.name(iris);
    Graph graph = PeopleGraph.of(links, iris);
    if (!store.graph(name).isIsomorphicWith(graph)) {
      changed.put(name, graph);
    }
  }

  private void flush() {
    if (!changed.isEmpty()) {
      derivation.replace(changed);
      changed.clear();
    }
  }

  private static Problem mixed(Node graph) {
    return Problem.of(
        Identifications.key(graph),
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
