package org.igkg.server.rdf;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.igkg.vocabulary.Igkg;
import org.igkg.vocabulary.Prov;

/** The prefixes we write with, and suggest to others. */
public final class Prefixes {
  /** Prefix to namespace. */
  public static final SortedMap<String, String> ALL =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("igkg", Igkg.NS),
                  Map.entry("dcat", DCAT.NS),
                  Map.entry("dcterms", DCTerms.NS),
                  Map.entry("foaf", FOAF.NS),
                  Map.entry("oa", "http://www.w3.org/ns/oa#"),
                  Map.entry("org", "http://www.w3.org/ns/org#"),
                  Map.entry("owl", OWL.NS),
                  Map.entry("prov", Prov.NS),
                  Map.entry("qb", "http://purl.org/linked-data/cube#"),
                  Map.entry("rdf", RDF.uri),
                  Map.entry("rdfs", RDFS.uri),
                  Map.entry("schema", "https://schema.org/"),
                  Map.entry("sh", "http://www.w3.org/ns/shacl#"),
                  Map.entry("skos", SKOS.uri),
                  Map.entry("vann", "http://purl.org/vocab/vann/"),
                  Map.entry("void", VOID.NS),
                  Map.entry("xsd", XSD.NS))));

  private Prefixes() {}

  /** Gives a graph the prefixes of the IRIs that are in it, and no others. */
  public static void addUsed(Graph graph) {
    Set<String> used = new HashSet<>();
    graph
        .find()
        .forEach(
            triple -> {
              add(used, triple.getSubject());
              add(used, triple.getPredicate());
              add(used, triple.getObject());
            });
    ALL.forEach(
        (prefix, namespace) -> {
          if (used.contains(namespace)) {
            graph.getPrefixMapping().setNsPrefix(prefix, namespace);
          }
        });
  }

  private static void add(Set<String> used, Node node) {
    if (node.isLiteral()) {
      used.add(namespace(node.getLiteralDatatypeURI()));
    } else {
      used.add(namespace(node.toString()));
    }
  }

  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
