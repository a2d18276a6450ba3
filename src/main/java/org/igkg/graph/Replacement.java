package org.igkg.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * One person or organisation of a document, and which it shall be.
 *
 * @param identification its node
 * @param before which it identifies in the graph as it is
 * @param ofDocument which the document alone would take it for
 * @param namedAs the document's fullest form
 * @param after which it shall identify
 * @param name of that one; empty when the authority files describe it
 */
public record Replacement(
    Node identification,
    Node before,
    Node ofDocument,
    String namedAs,
    Node after,
    Optional<String> name) {

  static List<Replacement> sorted(Collection<Replacement> replacements) {
    return replacements.stream()
        .sorted(Comparator.comparing(r -> r.identification().getURI()))
        .toList();
  }

  /** Takes the name of one, and all forms that the document has for it. */
  interface Naming {
    void name(Node thing, String name, Set<String> forms);
  }

  /** Names each once that the authority files do not describe, in the order of their IRIs. */
  static void nameEach(List<Replacement> replacements, Naming naming) {
    Map<Node, Set<String>> forms = new TreeMap<>(Comparator.comparing(Node::getURI));
    Map<Node, String> names = new HashMap<>();
    for (Replacement r : replacements) {
      r.name().ifPresent(name -> names.put(r.after(), name));
      forms.computeIfAbsent(r.after(), thing -> new TreeSet<>()).add(r.namedAs());
    }
    forms.keySet().retainAll(names.keySet());
    forms.forEach((thing, some) -> naming.name(thing, names.get(thing), some));
  }
}
