package org.igkg.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.vocabulary.Igkg;

/**
 * Puts other organisations in the place of those that a document's graph names. Two of one document
 * may become one, so every statement keeps the organisations of the document alone, and the graph
 * can always be given others again:
 *
 * <pre>{@code
 * <mention/…> igkg:refersTo <organisation/example-network> ;
 *     igkg:documentOrganisation <organisation/exampel-network> .
 * }</pre>
 */
public final class OrganisationSubstitution {
  private static final Set<Node> LINKS =
      Set.of(Igkg.refersTo, ORG.organization.asNode(), Igkg.representing);

  private static final Set<Node> DESCRIPTION =
      Set.of(RDF.type.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

  private final List<Replacement> bodies;
  private final Map<Node, Node> afters = new HashMap<>();
  private final Set<Node> befores = new HashSet<>();

  /**
   * @param bodies all that the document identifies
   */
  public OrganisationSubstitution(Collection<Replacement> bodies) {
    this.bodies = Replacement.sorted(bodies);
    this.bodies.forEach(
        r -> {
          afters.put(r.ofDocument(), r.after());
          befores.add(r.before());
        });
  }

  /** The graph with the other organisations; {@code graph} stays as it is. */
  public Graph apply(Graph graph) {
    Graph result = GraphFactory.createDefaultGraph();
    Set<Node> identifications = new HashSet<>();
    bodies.forEach(r -> identifications.add(r.identification()));
    graph.stream().filter(t -> isKept(t, identifications)).forEach(result::add);
    graph.stream()
        .filter(t -> LINKS.contains(t.getPredicate()))
        .forEach(t -> link(t, graph, result));
    bodies.forEach(r -> mentionedAgain(r.after(), result));
    for (Replacement r : bodies) {
      result.add(r.identification(), Igkg.identifiesOrganisation, r.after());
      result.add(r.identification(), Igkg.documentOrganisation, r.ofDocument());
    }
    describe(result);
    return result;
  }

  private boolean isKept(Triple triple, Set<Node> identifications) {
    Node property = triple.getPredicate();
    boolean identification = identifications.contains(triple.getSubject());
    return !LINKS.contains(property)
        && !property.equals(Igkg.documentOrganisation)
        && !(property.equals(Igkg.mentions) && befores.contains(triple.getObject()))
        && !(identification && property.equals(Igkg.identifiesOrganisation))
        && !(befores.contains(triple.getSubject()) && DESCRIPTION.contains(property));
  }

  /** One statement about an organisation: with all that its subject named at first. */
  private void link(Triple triple, Graph graph, Graph result) {
    Node subject = triple.getSubject();
    Set<Node> first = new LinkedHashSet<>();
    graph.stream(subject, Igkg.documentOrganisation, Node.ANY)
        .forEach(t -> first.add(t.getObject()));
    if (first.isEmpty()) {
      graph.stream(subject, triple.getPredicate(), Node.ANY).forEach(t -> first.add(t.getObject()));
    }
    boolean changed = first.stream().anyMatch(f -> !after(f).equals(f));
    for (Node organisation : first) {
      result.add(subject, triple.getPredicate(), after(organisation));
      if (changed) {
        result.add(subject, Igkg.documentOrganisation, organisation);
      }
    }
  }

  /** A turn mentions what the mentions in it refer to. */
  private static void mentionedAgain(Node organisation, Graph result) {
    result.stream(Node.ANY, Igkg.refersTo, organisation).toList().stream()
        .flatMap(m -> result.stream(m.getSubject(), Igkg.inTurn, Node.ANY).toList().stream())
        .forEach(t -> result.add(t.getObject(), Igkg.mentions, organisation));
  }

  private Node after(Node node) {
    return afters.getOrDefault(node, node);
  }

  private void describe(Graph result) {
    Replacement.nameEach(
        bodies,
        (body, name, forms) ->
            Description.of(result, body).type(ORG.Organization).names(SKOS.prefLabel, name, forms));
  }
}
