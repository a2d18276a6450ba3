package org.igkg.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.vocabulary.Igkg;

/** Why the names of several documents are one organisation, or are not. */
record OrganisationExplanation(Statements graph) {

  List<String> lines(Node organisation) {
    List<String> lines = new ArrayList<>();
    lines.add(named(organisation));
    boolean known = !graph.objects(organisation, DCTerms.source.asNode()).isEmpty();
    lines.add(known ? "in the authority file" : "not in the authority file");
    lines.addAll(about(organisation));
    graph
        .subjects(DCTerms.isReplacedBy.asNode(), organisation)
        .forEach(gone -> lines.add("took the place of <" + gone + ">"));
    return lines;
  }

  List<String> indented(Node organisation) {
    return about(organisation).stream().map(line -> "  " + line).toList();
  }

  private List<String> about(Node organisation) {
    List<Node> identifications = graph.subjects(Igkg.identifiesOrganisation, organisation);
    List<String> lines = new ArrayList<>();
    if (!identifications.isEmpty()) {
      int count = identifications.size();
      lines.add("kept as said in " + count + (count == 1 ? " document" : " documents"));
    }
    identifications.forEach(i -> lines.addAll(identification(i, organisation)));
    Set<Node> comparisons = new LinkedHashSet<>(graph.subjects(Igkg.compares, organisation));
    identifications.forEach(i -> comparisons.addAll(graph.subjects(Igkg.compares, i)));
    if (!comparisons.isEmpty()) {
      lines.add("weighed against");
    }
    comparisons.stream()
        .sorted(Comparator.comparing((Node c) -> graph.text(c, Igkg.score)).reversed())
        .forEach(c -> lines.add("  " + comparison(c)));
    return lines;
  }

  private List<String> identification(Node identification, Node organisation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  "
            + document(identification)
            + ": "
            + graph.text(identification, Igkg.namedAs)
            + ", printed "
            + graph.texts(identification, Igkg.printedAs));
    graph
        .object(identification, Igkg.documentOrganisation)
        .filter(alone -> !alone.equals(organisation))
        .ifPresent(alone -> lines.add("    the document alone would say <" + alone + ">"));
    return lines;
  }

  private String comparison(Node comparison) {
    return graph.text(comparison, Igkg.score)
        + " "
        + graph.text(comparison, Igkg.verdict)
        + ": "
        + graph.objects(comparison, Igkg.compares).stream()
            .map(this::side)
            .collect(Collectors.joining(" and "))
        + " ("
        + graph.texts(comparison, Igkg.feature)
        + ")";
  }

  private String side(Node side) {
    return graph.isA(side, Igkg.OrganisationIdentification)
        ? graph.text(side, Igkg.namedAs) + " in " + document(side)
        : named(side);
  }

  private String named(Node organisation) {
    return graph.text(organisation, SKOS.prefLabel.asNode()) + " <" + organisation + ">";
  }

  private String document(Node identification) {
    return graph
        .object(identification, Igkg.inDocument)
        .map(d -> graph.text(d, DCTerms.identifier.asNode()))
        .orElse("");
  }
}
