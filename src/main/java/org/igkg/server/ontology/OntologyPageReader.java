package org.igkg.server.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.server.web.LastPart;
import org.igkg.server.web.Link;
import org.igkg.server.web.PageFormat;
import org.igkg.server.web.PublicBase;
import org.igkg.vocabulary.Igkg;

/** Sorts the terms of the ontology for its page. */
final class OntologyPageReader {
  private static final Map<Node, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(OWL.Class.asNode(), "Classes");
    KINDS.put(OWL.ObjectProperty.asNode(), "Properties between things");
    KINDS.put(OWL.DatatypeProperty.asNode(), "Properties with values");
    KINDS.put(SKOS.ConceptScheme.asNode(), "Concept schemes");
  }

  private static final String OTHERS = "Structure of the observations";
  private static final Set<Node> SHOWN_ELSEWHERE =
      Set.of(RDFS.label.asNode(), SKOS.definition.asNode(), RDFS.isDefinedBy.asNode());

  private final Graph ontology;
  private final PublicBase base;

  OntologyPageReader(Graph ontology, PublicBase base) {
    this.ontology = ontology;
    this.base = base;
  }

  OntologyPage read() {
    Map<String, List<OntologyPage.Term>> sections = new LinkedHashMap<>();
    KINDS.values().forEach(title -> sections.put(title, new ArrayList<>()));
    sections.put(OTHERS, new ArrayList<>());
    for (Node term : terms()) {
      sections.get(kind(term)).add(term(term));
    }
    return new OntologyPage(
        text(Igkg.ONTOLOGY, DCTerms.title.asNode()).orElse("Ontology"),
        text(Igkg.ONTOLOGY, DCTerms.description.asNode()).orElse(""),
        rows(Igkg.ONTOLOGY),
        sections.entrySet().stream()
            .filter(section -> !section.getValue().isEmpty())
            .map(section -> new OntologyPage.Section(section.getKey(), section.getValue()))
            .toList(),
        PageFormat.RDF.stream()
            .map(format -> new Link(format.mediaType(), "/ontology." + format.suffix()))
            .toList());
  }

  private List<Node> terms() {
    return ontology.find().mapWith(Triple::getSubject).toSet().stream()
        .filter(subject -> !subject.equals(Igkg.ONTOLOGY))
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private String kind(Node term) {
    return KINDS.entrySet().stream()
        .filter(kind -> ontology.contains(term, RDF.type.asNode(), kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHERS);
  }

  private OntologyPage.Term term(Node term) {
    String anchor = LastPart.of(term.toString());
    return new OntologyPage.Term(
        anchor,
        text(term, RDFS.label.asNode()).orElse(anchor),
        term.toString(),
        text(term, SKOS.definition.asNode()).orElse(""),
        rows(term));
  }

  private List<OntologyPage.Row> rows(Node subject) {
    Map<String, List<Node>> values = new TreeMap<>();
    ontology
        .find(subject, Node.ANY, Node.ANY)
        .filterDrop(triple -> SHOWN_ELSEWHERE.contains(triple.getPredicate()))
        .forEach(
            triple ->
                values
                    .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>())
                    .add(triple.getObject()));
    return values.entrySet().stream()
        .map(
            row ->
                new OntologyPage.Row(
                    Link.to(base, LastPart.of(row.getKey()), row.getKey()),
                    row.getValue().stream()
                        .sorted(Comparator.comparing(Node::toString))
                        .map(this::link)
                        .toList()))
        .toList();
  }

  private Link link(Node value) {
    return value.isLiteral()
        ? new Link(value.getLiteralLexicalForm(), "")
        : Link.to(base, LastPart.of(value.toString()), value.toString());
  }

  private Optional<String> text(Node subject, Node property) {
    return ontology.find(subject, property, Node.ANY).toList().stream()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
