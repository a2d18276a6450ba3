package org.igkg.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.igkg.vocabulary.Igkg;

/** What a person or organisation was weighed against, in lines to read. */
record Weighed(Statements graph) {

  /** What was compared with the thing itself or with its name in a document. */
  Set<Node> comparisons(Collection<Node> identifications, Node thing) {
    Set<Node> comparisons = new LinkedHashSet<>(graph.subjects(Igkg.compares, thing));
    identifications.forEach(i -> comparisons.addAll(graph.subjects(Igkg.compares, i)));
    return comparisons;
  }

  /**
   * The nearest first, under a heading; nothing when there are none.
   *
   * @param sides what to say of the two that a comparison compares
   */
  List<String> lines(Set<Node> comparisons, Function<List<Node>, String> sides) {
    List<String> lines =
        comparisons.stream()
            .sorted(Comparator.comparing((Node c) -> graph.text(c, Igkg.score)).reversed())
            .map(c -> "  " + line(c, sides))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!lines.isEmpty()) {
      lines.add(0, "weighed against");
    }
    return lines;
  }

  private String line(Node comparison, Function<List<Node>, String> sides) {
    return graph.text(comparison, Igkg.score)
        + " "
        + graph.text(comparison, Igkg.verdict)
        + ": "
        + sides.apply(graph.objects(comparison, Igkg.compares))
        + " ("
        + graph.texts(comparison, Igkg.feature)
        + ")";
  }

  /** {@code igf-2011-open-forum-3: Ada Exampel, printed ADA EXAMPEL}. */
  String printed(Node identification) {
    return document(identification)
        + ": "
        + graph.text(identification, Igkg.namedAs)
        + ", printed "
        + graph.texts(identification, Igkg.printedAs);
  }

  /** {@code Ada Exampel in igf-2011-open-forum-3}. */
  String inDocument(Node identification) {
    return graph.text(identification, Igkg.namedAs) + " in " + document(identification);
  }

  private String document(Node identification) {
    return graph
        .object(identification, Igkg.inDocument)
        .map(d -> graph.text(d, DCTerms.identifier.asNode()))
        .orElse("");
  }

  List<String> replaced(Node thing) {
    return graph.subjects(DCTerms.isReplacedBy.asNode(), thing).stream()
        .map(gone -> "took the place of <" + gone + ">")
        .toList();
  }

  boolean isKnown(Node thing) {
    return !graph.objects(thing, DCTerms.source.asNode()).isEmpty();
  }
}
