package org.igkg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.igkg.vocabulary.Igkg;

/** Why the names of several documents are one person, or are not. */
record PersonExplanation(Statements graph) {

  List<String> lines(Node person) {
    List<String> lines = new ArrayList<>();
    lines.add(graph.text(person, FOAF.name.asNode()) + " <" + person + ">");
    lines.add(weighed().isKnown(person) ? "in the authority files" : "not in the authority files");
    lines.addAll(about(person));
    lines.addAll(weighed().replaced(person));
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
    lines.addAll(compared(there, person));
    return lines;
  }

  private List<String> about(Node person) {
    List<Node> identifications = identifications(person);
    List<String> lines = new ArrayList<>();
    int count = identifications.size();
    lines.add("named in " + count + (count == 1 ? " document" : " documents"));
    identifications.forEach(i -> lines.addAll(identification(i)));
    lines.addAll(compared(identifications, person));
    return lines;
  }

  private List<Node> identifications(Node person) {
    return graph.subjects(Igkg.identifies, person);
  }

  private List<String> identification(Node identification) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  "
            + weighed().printed(identification)
            + "; "
            + graph.text(identification, Igkg.method)
            + " "
            + graph.text(identification, Igkg.confidence)
            + " ("
            + graph.texts(identification, Igkg.feature)
            + ")");
    String said =
        Stream.of(Igkg.representing, Igkg.country)
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

  private Weighed weighed() {
    return new Weighed(graph);
  }

  private List<String> compared(List<Node> identifications, Node person) {
    return weighed()
        .lines(
            weighed().comparisons(identifications, person), both -> sides(both, identifications));
  }

  /** The other of the two, or both when both are the person's own. */
  private String sides(List<Node> both, List<Node> own) {
    List<Node> others = both.stream().filter(side -> !own.contains(side)).toList();
    return (others.isEmpty() ? both : others)
        .stream().map(this::side).collect(Collectors.joining(" and "));
  }

  private String side(Node side) {
    if (!graph.isA(side, Igkg.Identification)) {
      return graph.text(side, FOAF.name.asNode()) + " <" + side + ">";
    }
    String identified = graph.object(side, Igkg.identifies).map(Node::toString).orElse("");
    return weighed().inDocument(side) + " <" + identified + ">";
  }

  /** {@code ripe-ncc} of {@code …/id/organisation/ripe-ncc}. */
  static String lastPart(Node thing) {
    return Statements.text(thing).replaceFirst(".*/", "");
  }
}
