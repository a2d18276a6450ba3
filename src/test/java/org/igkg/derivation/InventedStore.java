package org.igkg.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.igkg.store.GraphStore;

/** Documents drawn by chance in the shape of the model: any seed gives some, always the same. */
final class InventedStore {
  private static final String PREFIXES =
      """
      PREFIX igkg: <https://w3id.org/igkg/ontology#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/igkg/id/>
      """;

  private static final String REFERENCE =
      """
      <topic/a> a skos:Concept . <topic/b> a skos:Concept . <topic/c> a skos:Concept .
      <region/north> a igkg:Region ; igkg:regionKind "un-regional-group" .
      <region/south> a igkg:Region ; igkg:regionKind "compass" .
      <country/NO> igkg:inRegion <region/north> . <country/KE> igkg:inRegion <region/south> .
      <country/EG> igkg:inRegion <region/north> , <region/south> .
      <meeting/m-2030> igkg:forum <forum/m> ; igkg:year "2030"^^xsd:gYear ; igkg:hostCountry <country/KE> .
      <meeting/m-2031> igkg:forum <forum/m> ; igkg:year "2031"^^xsd:gYear ; igkg:hostCountry <country/EG> .
      <meeting/n-2031> igkg:forum <forum/n> ; igkg:year "2031"^^xsd:gYear .
      <organisation/o> igkg:country <country/NO> ; igkg:stakeholderGroup <stakeholder-group/g> .
      <organisation/p> igkg:country <country/KE> .
      """;

  private static final List<String> MEETINGS = List.of("m-2030", "m-2031", "n-2031");
  private static final List<String> COUNTRIES = List.of("NO", "KE", "EG");
  private static final List<String> TOPICS = List.of("a", "b", "c");

  private InventedStore() {}

  static Node name(String key) {
    return org.apache.jena.graph.NodeFactory.createURI("https://w3id.org/igkg/graph/" + key);
  }

  /** The reference graph, in a store of its own. */
  static GraphStore empty() {
    GraphStore store = GraphStore.inMemory();
    store.replace(Map.of(name("reference/all"), parse(REFERENCE)));
    return store;
  }

  /** Documents {@code d0}, {@code d1} and so on, each of one session. */
  static Map<Node, Graph> documents(long seed, int count) {
    Map<Node, Graph> documents = new HashMap<>();
    for (int i = 0; i < count; i++) {
      documents.put(name("d" + i), document("d" + i, new Random(seed * 31 + i)));
    }
    return documents;
  }

  /** One document; with another random source under the same key it is that document, changed. */
  static Graph document(String key, Random random) {
    String meeting = any(MEETINGS, random);
    String session = "<session/" + meeting + "/s" + random.nextInt(3) + ">";
    boolean summary = random.nextInt(4) == 0;
    StringBuilder text = new StringBuilder();
    text.append(session)
        .append(" igkg:meeting <meeting/")
        .append(meeting)
        .append("> ; igkg:record <document/")
        .append(key)
        .append("> .\n");
    if (random.nextBoolean()) {
      text.append(session)
          .append(" schema:startDate \"")
          .append(meeting.substring(2))
          .append("-11-0")
          .append(1 + random.nextInt(9))
          .append("\"^^xsd:date .\n");
    }
    IntStream.range(0, random.nextInt(5))
        .forEach(i -> unit(text, key, session, summary, i, random));
    people(text, key, session, random);
    return parse(text.toString());
  }

  private static void unit(
      StringBuilder text, String key, String session, boolean summary, int i, Random random) {
    String unit =
        summary
            ? "<passage/" + key + "/" + i + ">"
            : "<turn/" + session.substring(9, session.length() - 1) + "/" + random.nextInt(3) + ">";
    // A turn that two documents share is the same turn in both: its words follow from its IRI.
    int words = 5 + Math.floorMod(unit.hashCode(), 40);
    text.append(unit)
        .append(summary ? " a igkg:Passage" : " a igkg:Turn")
        .append(" ; igkg:inDocument <document/")
        .append(key)
        .append("> ; igkg:order ")
        .append(i)
        .append(" ; igkg:wordCount ")
        .append(words);
    if (!summary || random.nextBoolean()) {
      text.append(" ; igkg:session ").append(session);
    }
    if (!summary) {
      text.append(" ; igkg:speaker <person/").append(Math.floorMod(unit.hashCode(), 3)).append(">");
    }
    TOPICS.stream()
        .filter(t -> random.nextBoolean())
        .forEach(t -> text.append(" ; igkg:discusses <topic/").append(t).append(">"));
    text.append(" .\n");
    COUNTRIES.stream()
        .filter(c -> random.nextInt(3) == 0)
        .forEach(
            c ->
                text.append("<mention/")
                    .append(key)
                    .append("/")
                    .append(i)
                    .append(c)
                    .append("> igkg:inTurn ")
                    .append(unit)
                    .append(" ; igkg:refersTo <country/")
                    .append(c)
                    .append("> .\n"));
  }

  private static void people(StringBuilder text, String key, String session, Random random) {
    for (int person = 0; person < 3; person++) {
      String who = "<person/" + person + ">";
      if (random.nextBoolean()) {
        text.append("<participation/")
            .append(key)
            .append("/")
            .append(person)
            .append("> igkg:participant ")
            .append(who)
            .append(" ; igkg:session ")
            .append(session);
        if (random.nextBoolean()) {
          text.append(" ; igkg:country <country/").append(any(COUNTRIES, random)).append(">");
        }
        if (random.nextInt(3) == 0) {
          text.append(" ; igkg:stakeholderGroup <stakeholder-group/h>");
        }
        text.append(" .\n");
      }
      if (random.nextBoolean()) {
        text.append("<membership/")
            .append(key)
            .append("/")
            .append(person)
            .append("> org:member ")
            .append(who)
            .append(" ; igkg:statedIn ")
            .append(session)
            .append(" ; org:organization <organisation/")
            .append(random.nextBoolean() ? "o" : "p")
            .append("> .\n");
      }
    }
  }

  private static String any(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Graph parse(String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
  }

  /** Puts graphs of a TriG file into a store. */
  static void load(GraphStore store, String resource) {
    DatasetGraph dataset = RDFParser.source(resource).toDatasetGraph();
    Map<Node, Graph> graphs = new HashMap<>();
    dataset.listGraphNodes().forEachRemaining(n -> graphs.put(n, dataset.getGraph(n)));
    store.replace(graphs);
  }
}
