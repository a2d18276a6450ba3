package org.igkg.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.igkg.graph.Replacement;
import org.igkg.resolution.people.Appearance;
import org.igkg.resolution.people.PeopleLinks;
import org.igkg.resolution.people.PeopleLinks.Person;

/**
 * One person or organisation of one document.
 *
 * @param graph of the document
 * @param identification its node
 * @param now which it identifies now
 * @param ofDocument which the document alone would take it for
 * @param names that the graph gives to that one now
 * @param appearance what the document alone says
 */
record Identified(
    Node graph,
    Node identification,
    Node now,
    Node ofDocument,
    Set<String> names,
    Appearance appearance) {

  static Collection<List<Identified>> byGraph(List<Identified> all) {
    Map<String, List<Identified>> byGraph =
        all.stream()
            .collect(
                Collectors.groupingBy(i -> i.graph().getURI(), TreeMap::new, Collectors.toList()));
    return byGraph.values();
  }

  /**
   * What has to change in one graph; empty when it says already what the links say.
   *
   * @param all that the graph identifies
   * @param iri of a key
   */
  static List<Replacement> replacements(
      List<Identified> all, PeopleLinks links, Function<String, Node> iri) {
    List<Replacement> replacements = new ArrayList<>();
    boolean settled = true;
    for (Identified identified : all) {
      Replacement replacement =
          identified.by(links.people().get(identified.appearance().id()), iri);
      replacements.add(replacement);
      settled &= identified.isAlready(replacement);
    }
    return settled ? List.of() : replacements;
  }

  private Replacement by(Person person, Function<String, Node> iri) {
    return new Replacement(
        identification,
        now,
        ofDocument,
        appearance.name(),
        iri.apply(person.key()),
        person.known() ? Optional.empty() : Optional.of(person.name()));
  }

  private boolean isAlready(Replacement replacement) {
    return now.equals(replacement.after())
        && names.equals(replacement.name().map(Set::of).orElse(Set.of()));
  }
}
