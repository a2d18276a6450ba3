package org.igkg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.vocabulary.Igkg;

/** Why the names of several documents are one organisation, or are not. */
record OrganisationExplanation(Statements graph) {

  List<String> lines(Node organisation) {
    List<String> lines = new ArrayList<>();
    lines.add(named(organisation));
    lines.add(
        weighed().isKnown(organisation) ? "in the authority file" : "not in the authority file");
    lines.addAll(about(organisation));
    lines.addAll(weighed().replaced(organisation));
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
    lines.addAll(
        weighed().lines(weighed().comparisons(identifications, organisation), this::sides));
    return lines;
  }

  private List<String> identification(Node identification, Node organisation) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + weighed().printed(identification));
    graph
        .object(identification, Igkg.documentOrganisation)
        .filter(alone -> !alone.equals(organisation))
        .ifPresent(alone -> lines.add("    the document alone would say <" + alone + ">"));
    return lines;
  }

  private String sides(List<Node> both) {
    return both.stream().map(this::side).collect(Collectors.joining(" and "));
  }

  private String side(Node side) {
    return graph.isA(side, Igkg.OrganisationIdentification)
        ? weighed().inDocument(side)
        : named(side);
  }

  private String named(Node organisation) {
    return graph.text(organisation, SKOS.prefLabel.asNode()) + " <" + organisation + ">";
  }

  private Weighed weighed() {
    return new Weighed(graph);
  }
}
