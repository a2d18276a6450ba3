package org.igkg.derivation;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A meeting of a known year.
 *
 * @param year as xsd:gYear
 * @param hosts regions of the host country
 */
record Meeting(Node node, Node forum, Node year, Set<Node> hosts) {}
