package org.igkg.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.authority.Authorities;

/**
 * What is known before any document is read, as named graphs: the ontology and one graph for each
 * kind of authority file.
 *
 * <p>An organisation becomes, for example:
 *
 * <pre>{@code
 * <organisation/ripe-ncc> a org:Organization , schema:Organization ;
 *     skos:prefLabel "RIPE NCC" ; skos:altLabel "RIPE" ;
 *     igkg:stakeholderGroup <stakeholder-group/technical-community> ; igkg:country <country/NL> ;
 *     skos:exactMatch <https://ror.org/…> ; dcterms:source "…" .
 * }</pre>
 */
public final class ReferenceGraphs {
  private ReferenceGraphs() {}

  /** The graphs by name, in a stable order; the map cannot be changed. */
  public static Map<Node, Graph> of(Authorities authorities, Iris iris) {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    graphs.put(iris.ontologyGraph(), OntologyFile.read("igkg.ttl"));
    graphs.put(iris.referenceGraph("forums-and-meetings"), MeetingEntries.of(authorities, iris));
    graphs.put(iris.referenceGraph("session-types"), SessionTypeEntries.of(authorities, iris));
    graphs.put(iris.referenceGraph("roles"), RoleEntries.of(authorities, iris));
    graphs.put(
        iris.referenceGraph("stakeholder-groups"), StakeholderGroupEntries.of(authorities, iris));
    graphs.put(iris.referenceGraph("resolution-states"), ResolutionStateEntries.of(iris));
    graphs.put(iris.referenceGraph("organisations"), OrganisationEntries.of(authorities, iris));
    graphs.put(iris.referenceGraph("persons"), PersonEntries.of(authorities, iris));
    graphs.put(iris.referenceGraph("places"), PlaceEntries.of(authorities, iris));
    graphs.put(iris.referenceGraph("topics"), TopicEntries.of(authorities, iris));
    graphs.put(iris.referenceGraph("initiatives"), InitiativeEntries.of(authorities, iris));
    return Collections.unmodifiableMap(graphs);
  }
}
