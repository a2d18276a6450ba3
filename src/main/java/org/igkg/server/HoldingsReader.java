package org.igkg.server;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.igkg.query.QueryRunner;
import org.igkg.server.web.LastPart;

/**
 * Counts what is loaded. People, organisations and topics are counted when a record has them, not
 * when only the vocabulary knows them.
 */
final class HoldingsReader {
  private static final String PREFIXES =
      """
      PREFIX igkg: <https://w3id.org/igkg/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX org: <http://www.w3.org/ns/org#>
      """;
  private static final Var LABEL = Var.alloc("label");
  private static final Var NUMBER = Var.alloc("number");

  private final QueryRunner runner;

  HoldingsReader(QueryRunner runner) {
    this.runner = runner;
  }

  Holdings read() {
    return new Holdings(
        runner
            .select(
                PREFIXES
                    + "SELECT ?label (COUNT(DISTINCT ?d) AS ?number) {"
                    + " ?d a igkg:SourceDocument ; igkg:documentKind ?label"
                    + " } GROUP BY ?label ORDER BY DESC(?number) ?label")
            .rows()
            .stream()
            .map(row -> new Holdings.Count(text(row.get(LABEL)), number(row.get(NUMBER))))
            .toList(),
        figures(),
        labels("?m igkg:forum ?f . ?s igkg:meeting ?m . ?f skos:prefLabel ?label"),
        labels("?s igkg:meeting/igkg:year ?label"),
        labels("?x dcterms:license ?label"));
  }

  private List<Holdings.Count> figures() {
    return List.of(
        count("sessions", "?x a igkg:Session"),
        count("turns", "?x a igkg:Turn"),
        count("people", "{ ?t igkg:speaker ?x } UNION { ?m igkg:refersTo ?x . ?x a foaf:Person }"),
        count(
            "organisations",
            "{ ?t org:organization ?x } UNION { ?m igkg:refersTo ?x . ?x a org:Organization }"),
        count("topics", "?s a igkg:TopicShare ; igkg:topic ?x"));
  }

  private Holdings.Count count(String label, String pattern) {
    String query = PREFIXES + "SELECT (COUNT(DISTINCT ?x) AS ?number) { " + pattern + " }";
    return new Holdings.Count(label, number(runner.select(query).rows().get(0).get(NUMBER)));
  }

  private List<String> labels(String pattern) {
    return runner
        .select(PREFIXES + "SELECT DISTINCT ?label { " + pattern + " } ORDER BY ?label")
        .rows()
        .stream()
        .map(row -> text(row.get(LABEL)))
        .toList();
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : LastPart.of(node.toString());
  }

  private static long number(Node node) {
    return ((Number) node.getLiteralValue()).longValue();
  }
}
