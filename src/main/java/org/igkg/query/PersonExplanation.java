package org.igkg.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.igkg.vocabulary.Igkg;

/** Why the names of several documents are one person, or are not. */
record PersonExplanation(Statements graph) {

  List<String> lines(Node person) {
    List<String> lines = new ArrayList<>();
    lines.add(graph.text(person, FOAF.name.asNode()) + " <" + person + ">");
    boolean known = !graph.objects(person, DCTerms.source.asNode()).isEmpty();
    lines.add(known ? "in the authority files" : "not in the authority files");
    lines.addAll(about(person));
    graph
        .subjects(DCTerms.isReplacedBy.asNode(), person)
        .forEach(gone -> lines.add("took the place of <" + gone + ">"));
    return lines;
  }

  List<String> indented(Node person) {
    return about(person).stream().map(line -> "  " + line).toList();
  }

  /** How one document, if given, came to name the person. */
  List<String> inDocument(Node person, Optional<Node> document) {
    List<Node> there =
        identifications(person).stream()
            .filter(i -> graph.object(i, Igkg.inDocument).equals(document))
            .toList();
    List<String> lines = new ArrayList<>();
    there.forEach(i -> lines.addAll(identification(i)));
    lines.addAll(weighed(comparisons(there, person), Set.copyOf(there)));
    return lines;
  }

  private List<String> about(Node person) {
    List<Node> identifications = identifications(person);
    List<String> lines = new ArrayList<>();
    int count = identifications.size();
    lines.add("named in " + count + (count == 1 ? " document" : " documents"));
    identifications.forEach(i -> lines.addAll(identification(i)));
    lines.addAll(weighed(comparisons(identifications, person), Set.copyOf(identifications)));
    return lines;
  }

  private List<Node> identifications(Node person) {
    return graph.subjects(Igkg.identifies, person);
  }

  private List<String> identification(Node identification) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  "
            + document(identification)
            + ": "
            + graph.text(identification, Igkg.namedAs)
            + ", printed "
            + graph.texts(identification, Igkg.printedAs)
            + "; "
            + graph.text(identification, Igkg.method)
            + " "
            + graph.text(identification, Igkg.confidence)
            + " ("
            + graph.texts(identification, Igkg.feature)
            + ")");
    String said =
        java.util.stream.Stream.of(Igkg.representing, Igkg.country)
            .flatMap(property -> graph.objects(identification, property).stream())
            .map(PersonExplanation::lastPart)
            .collect(Collectors.joining(", "));
    if (!said.isEmpty()) {
      lines.add("    for " + said);
    }
    graph
        .object(identification, Igkg.documentPerson)
        .ifPresent(alone -> lines.add("    the document alone would say <" + alone + ">"));
    return lines;
  }

  private Set<Node> comparisons(List<Node> identifications, Node person) {
    Set<Node> comparisons = new LinkedHashSet<>(graph.subjects(Igkg.compares, person));
    identifications.forEach(i -> comparisons.addAll(graph.subjects(Igkg.compares, i)));
    return comparisons;
  }

  private List<String> weighed(Set<Node> comparisons, Set<Node> own) {
    List<String> lines =
        comparisons.stream()
            .sorted(Comparator.comparing((Node c) -> graph.text(c, Igkg.score)).reversed())
            .map(c -> "  " + comparison(c, own))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!lines.isEmpty()) {
      lines.add(0, "weighed against");
    }
    return lines;
  }

  private String comparison(Node comparison, Set<Node> own) {
    String others =
        graph.objects(comparison, Igkg.compares).stream()
            .filter(side -> !own.contains(side))
            .map(this::side)
            .collect(Collectors.joining(" and "));
    String between =
        graph.objects(comparison, Igkg.compares).stream()
            .map(this::side)
            .collect(Collectors.joining(" and "));
    return graph.text(comparison, Igkg.score)
        + " "
        + graph.text(comparison, Igkg.verdict)
        + ": "
        + (others.isEmpty() ? between : others)
        + " ("
        + graph.texts(comparison, Igkg.feature)
        + ")";
  }

  private String side(Node side) {
    if (!graph.isA(side, Igkg.Identification)) {
      return graph.text(side, FOAF.name.asNode()) + " <" + side + ">";
    }
    return graph.text(side, Igkg.namedAs)
        + " in "
        + document(side)
        + " <"
        + graph.object(side, Igkg.identifies).map(Node::toString).orElse("")
        + ">";
  }

  private String document(Node identification) {
    return graph
        .object(identification, Igkg.inDocument)
        .map(d -> graph.text(d, DCTerms.identifier.asNode()))
        .orElse("");
  }

  /** {@code ripe-ncc} of {@code …/id/organisation/ripe-ncc}. */
  static String lastPart(Node thing) {
    return Statements.text(thing).replaceFirst(".*/", "");
  }
}
