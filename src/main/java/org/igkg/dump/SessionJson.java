package org.igkg.dump;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.vocabulary.Igkg;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One session as it is read: {@code {"iri", "title", "meeting", "year", "date", "type", "room",
 * "topics", "participants", "turns", "sources"}}. Must run inside a transaction.
 */
final class SessionJson {
  private static final Node START_DATE = NodeFactory.createURI("https://schema.org/startDate");
  private static final List<Node> NAMES =
      List.of(SKOS.prefLabel.asNode(), FOAF.name.asNode(), DCTerms.title.asNode());

  private final DatasetGraph dataset;

  SessionJson(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  ObjectNode of(Node session) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("iri", session.toString());
    put(json, "title", session, DCTerms.title.asNode());
    object(session, Igkg.meeting)
        .ifPresent(
            meeting -> {
              json.put("meeting", name(meeting));
              put(json, "year", meeting, Igkg.year);
            });
    put(json, "date", session, START_DATE);
    object(session, Igkg.sessionType).ifPresent(type -> json.put("type", name(type)));
    put(json, "number", session, Igkg.sessionNumber);
    put(json, "room", session, Igkg.room);
    ArrayNode topics = json.putArray("topics");
    objects(session, Igkg.discusses).forEach(topic -> topics.add(name(topic)));
    addParticipants(json.putArray("participants"), session);
    addTurns(json.putArray("turns"), session);
    ArrayNode sources = json.putArray("sources");
    objects(session, Igkg.record).forEach(record -> addSource(sources, record));
    return json;
  }

  private void addParticipants(ArrayNode array, Node session) {
    for (Node part : subjects(Igkg.session, session)) {
      if (!has(part, Igkg.Participation)) {
        continue;
      }
      ObjectNode json = array.addObject();
      object(part, Igkg.participant)
          .ifPresent(p -> json.put("name", name(p)).put("person", p.toString()));
      object(part, Igkg.role).ifPresent(role -> json.put("role", name(role)));
      object(part, Igkg.representing).ifPresent(body -> json.put("representing", name(body)));
      object(part, Igkg.stakeholderGroup).ifPresent(g -> json.put("stakeholderGroup", name(g)));
      object(part, Igkg.country).ifPresent(country -> json.put("country", name(country)));
      put(json, "confidence", part, Igkg.confidence);
    }
  }

  private void addTurns(ArrayNode array, Node session) {
    subjects(Igkg.session, session).stream()
        .filter(unit -> has(unit, Igkg.Turn) || has(unit, Igkg.Passage))
        .sorted(Comparator.comparingInt(this::place).thenComparing(node -> node.toString()))
        .forEach(turn -> addTurn(array, turn));
  }

  private void addTurn(ArrayNode array, Node turn) {
    ObjectNode json = array.addObject();
    json.put("iri", turn.toString());
    put(json, "label", turn, Igkg.speakerLabel);
    object(turn, Igkg.speaker)
        .ifPresent(p -> json.put("speaker", name(p)).put("person", p.toString()));
    put(json, "text", turn, Igkg.text);
    Set<Node> topics = objects(turn, Igkg.discusses);
    if (!topics.isEmpty()) {
      ArrayNode names = json.putArray("topics");
      topics.forEach(topic -> names.add(name(topic)));
    }
  }

  private void addSource(ArrayNode array, Node record) {
    ObjectNode json = array.addObject();
    json.put("iri", record.toString());
    put(json, "file", record, DCTerms.identifier.asNode());
    put(json, "title", record, DCTerms.title.asNode());
    put(json, "address", record, DCTerms.source.asNode());
    put(json, "sha256", record, Igkg.sha256);
  }

  private int place(Node turn) {
    return object(turn, Igkg.order)
        .filter(order -> order.getLiteralValue() instanceof Number)
        .map(order -> ((Number) order.getLiteralValue()).intValue())
        .orElse(Integer.MAX_VALUE);
  }

  private void put(ObjectNode json, String key, Node subject, Node property) {
    object(subject, property).ifPresent(value -> json.put(key, words(value)));
  }

  /** A label in English or without a language first, then by letters. */
  private String name(Node node) {
    for (Node property : NAMES) {
      Optional<Node> name =
          objects(node, property).stream()
              .min(
                  Comparator.comparing(
                          (Node label) ->
                              !label.getLiteralLanguage().isEmpty()
                                  && !label.getLiteralLanguage().startsWith("en"))
                      .thenComparing(SessionJson::words));
      if (name.isPresent()) {
        return words(name.get());
      }
    }
    return node.toString().substring(node.toString().lastIndexOf('/') + 1);
  }

  private static String words(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  private boolean has(Node subject, Node type) {
    return dataset.find(Node.ANY, subject, RDF.type.asNode(), type).hasNext();
  }

  private Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  private Set<Node> objects(Node subject, Node property) {
    Set<Node> objects = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Iterator<Quad> quads = dataset.find(Node.ANY, subject, property, Node.ANY);
        quads.hasNext(); ) {
      objects.add(quads.next().getObject());
    }
    return objects;
  }

  private Set<Node> subjects(Node property, Node object) {
    Set<Node> subjects = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, object);
        quads.hasNext(); ) {
      subjects.add(quads.next().getSubject());
    }
    return subjects;
  }
}
