package org.igkg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.vocabulary.Igkg;

/**
 * Why something in the graph was decided as it was, in lines for a terminal: the form as printed,
 * who was weighed with which score and features, the words. For example of a person:
 *
 * <pre>{@code
 * Ada Example <https://w3id.org/igkg/id/person/ada-example>
 * not in the authority files
 * named in 1 document
 *   igf-2031-ws-7.txt: Ada Example, printed ADA EXAMPLE; full-name 0.85 (full-name)
 *     for example-network
 * weighed against
 *   0.94 same: Ada Exampel in igf-2032-ws-2.txt (common-name, one-word-misspelt, same-organisation)
 * }</pre>
 */
public final class Explanation {
  private static final Pattern THING =
      Pattern.compile(
          "https?://[^\\s<>\"{}|\\\\^`]+/id/(person|organisation|turn|membership|participation|mention)/[a-z0-9/-]+");

  private final Statements graph;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Statements graph) {
    this.graph = graph;
  }

  /**
   * What somebody asks about.
   *
   * @param given an IRI, or what follows {@code ids} in it
   * @param ids where IRIs of things begin: {@code https://w3id.org/igkg/id/}
   * @return nothing when it is not the IRI of a thing that can be explained
   */
  public static Optional<Node> thing(String given, String ids) {
    String bare = given.strip().replaceFirst("^<(.*)>$", "$1");
    String iri = bare.contains("://") ? bare : ids + bare;
    return Optional.of(iri).filter(THING.asMatchPredicate()).map(NodeFactory::createURI);
  }

  /** The lines about {@code thing}; nothing when the graph knows no such thing. */
  public static Optional<List<String>> of(Node thing, DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset, () -> new Explanation(new Statements(dataset)).explained(thing));
  }

  private Optional<List<String>> explained(Node thing) {
    if (graph.isA(thing, Igkg.WithdrawnPerson) || graph.isA(thing, Igkg.WithdrawnOrganisation)) {
      withdrawn(thing);
    } else if (graph.isA(thing, FOAF.Person.asNode())) {
      lines.addAll(new PersonExplanation(graph).lines(thing));
    } else if (graph.isA(thing, ORG.Organization.asNode())) {
      lines.addAll(new OrganisationExplanation(graph).lines(thing));
    } else if (graph.isA(thing, Igkg.Turn)) {
      turn(thing);
    } else if (graph.isA(thing, ORG.Membership.asNode())) {
      membership(thing);
    } else if (graph.isA(thing, Igkg.Participation)) {
      participation(thing);
    } else if (graph.isA(thing, Igkg.Mention)) {
      mention(thing);
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(lines));
  }

  private void withdrawn(Node thing) {
    lines.add("<" + thing + "> was withdrawn");
    for (Node successor : graph.objects(thing, DCTerms.isReplacedBy.asNode())) {
      lines.add("its place took " + person(successor));
      lines.addAll(
          graph.isA(successor, FOAF.Person.asNode())
              ? new PersonExplanation(graph).indented(successor)
              : new OrganisationExplanation(graph).indented(successor));
    }
  }

  private void turn(Node turn) {
    lines.add("turn " + graph.text(turn, Igkg.order) + " of " + document(turn) + " <" + turn + ">");
    String label = graph.text(turn, Igkg.speakerLabel);
    lines.add(label.isEmpty() ? "no label is printed" : "printed: " + label);
    Optional<Node> speaker = graph.object(turn, Igkg.speaker);
    if (speaker.isEmpty()) {
      lines.add("speaker: left open");
    } else {
      lines.add(
          "speaker: "
              + person(speaker.get())
              + ", "
              + graph.text(turn, Igkg.speakerMethod)
              + " "
              + graph.text(turn, Igkg.speakerConfidence));
    }
    graph.object(turn, Igkg.speakerRole).ifPresent(r -> lines.add("role: " + label(r)));
    lines.add("words: " + start(graph.text(turn, Igkg.text)));
    speaker.ifPresent(p -> identification(p, turn));
  }

  private void membership(Node membership) {
    Optional<Node> member = graph.object(membership, ORG.member.asNode());
    lines.add("affiliation stated in " + document(membership) + " <" + membership + ">");
    member.ifPresent(p -> lines.add("person: " + person(p)));
    graph
        .object(membership, ORG.organization.asNode())
        .ifPresent(o -> lines.add("organisation: " + label(o) + " <" + o + ">"));
    graph
        .object(membership, Igkg.postTitle)
        .ifPresent(post -> lines.add("post: " + Statements.text(post)));
    lines.add("rule: " + rule(membership));
    for (Node evidence : graph.objects(membership, Igkg.evidence)) {
      lines.add("words: " + graph.text(evidence, Igkg.exact));
    }
    member.ifPresent(p -> identification(p, membership));
  }

  private void participation(Node participation) {
    Optional<Node> participant = graph.object(participation, Igkg.participant);
    lines.add("part taken in " + document(participation) + " <" + participation + ">");
    participant.ifPresent(p -> lines.add("person: " + person(p)));
    graph.object(participation, Igkg.role).ifPresent(r -> lines.add("role: " + label(r)));
    lines.add("rule: " + rule(participation));
    participant.ifPresent(p -> identification(p, participation));
  }

  private void mention(Node mention) {
    lines.add("mention in " + document(mention) + " <" + mention + ">");
    lines.add("words: " + graph.text(mention, Igkg.exact));
    lines.add("rule: " + rule(mention));
    graph
        .object(mention, Igkg.resolution)
        .ifPresent(state -> lines.add("decided: " + PersonExplanation.lastPart(state)));
    Optional<Node> named = graph.object(mention, Igkg.refersTo);
    named.ifPresent(n -> lines.add("names: " + label(n) + " <" + n + ">"));
    graph
        .objects(mention, Igkg.candidate)
        .forEach(c -> lines.add("candidate: " + label(c) + " <" + c + ">"));
    named
        .filter(n -> graph.isA(n, FOAF.Person.asNode()))
        .ifPresent(p -> identification(p, mention));
  }

  /** How the document of {@code statement} came to name {@code person}. */
  private void identification(Node person, Node statement) {
    lines.addAll(
        new PersonExplanation(graph).inDocument(person, graph.object(statement, Igkg.inDocument)));
  }

  private String rule(Node statement) {
    return graph.text(statement, Igkg.method) + " " + graph.text(statement, Igkg.confidence);
  }

  private String person(Node person) {
    return label(person) + " <" + person + ">";
  }

  private String label(Node thing) {
    return graph
        .object(thing, FOAF.name.asNode())
        .or(() -> graph.object(thing, SKOS.prefLabel.asNode()))
        .map(Statements::text)
        .orElseGet(() -> PersonExplanation.lastPart(thing));
  }

  private String document(Node statement) {
    return graph
        .object(statement, Igkg.inDocument)
        .map(d -> graph.text(d, DCTerms.identifier.asNode()))
        .orElse("no document");
  }

  private static String start(String words) {
    int most = 200;
    return words.length() <= most ? words : words.substring(0, most) + "…";
  }
}
