package org.igkg.store;

import org.apache.jena.graph.Graph;

/**
 * A change of one graph.
 *
 * @param gone what it does not say any more
 * @param come what it says then; what is in both stays
 */
public record Amendment(Graph gone, Graph come) {}
