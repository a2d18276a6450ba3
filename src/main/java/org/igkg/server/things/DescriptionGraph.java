package org.igkg.server.things;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.igkg.server.web.Answers;

/**
 * A description as triples: what the thing says, what others say of it, what those are called, and
 * the document itself:
 *
 * <pre>{@code
 * </data/topic/ipv6> a foaf:Document ; foaf:primaryTopic <…/id/topic/ipv6> ;
 *     dcterms:license <…> ; dcterms:source <…/graph/reference/topics> ;
 *     rdfs:seeAlso </data/topic/ipv6?property=…&page=2> .
 * }</pre>
 */
final class DescriptionGraph {
  private DescriptionGraph() {}

  /**
   * @param document the address of the document without its format
   */
  static Graph of(Description description, String document) {
    Graph graph = GraphFactory.createDefaultGraph();
    statements(description, graph);
    description.names().values().forEach(name -> name.statement().ifPresent(graph::add));
    addDocument(description, document, graph);
    return graph;
  }

  /** Without the document: the same under every address. */
  static void statements(Description description, Graph graph) {
    Node thing = description.thing();
    for (Description.Values values : description.properties()) {
      values.nodes().forEach(node -> graph.add(Triple.create(thing, values.property(), node)));
    }
    for (Description.Values values : description.incoming()) {
      values.nodes().forEach(node -> graph.add(Triple.create(node, values.property(), thing)));
    }
  }

  private static void addDocument(Description description, String document, Graph graph) {
    Node about = NodeFactory.createURI(document);
    graph.add(about, RDF.type.asNode(), FOAF.Document.asNode());
    graph.add(about, FOAF.primaryTopic.asNode(), description.thing());
    graph.add(about, DCTerms.license.asNode(), NodeFactory.createURI(Answers.LICENCE));
    description.graphs().forEach(source -> graph.add(about, DCTerms.source.asNode(), source));
    for (Description.Values values : description.incoming()) {
      values
          .next()
          .map(page -> document + "?" + FurtherLinks.query(values.property(), page))
          .map(NodeFactory::createURI)
          .ifPresent(more -> graph.add(about, RDFS.seeAlso.asNode(), more));
    }
  }
}
