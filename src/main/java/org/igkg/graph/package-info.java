/**
 * Resolved findings and reference data to triples: one named graph for each source document and for
 * each kind of authority file, IRIs minted in one class, checked with SHACL.
 *
 * <p>Read in this order: {@link org.igkg.graph.Iris}, {@link org.igkg.graph.ReferenceGraphs},
 * {@link org.igkg.graph.GraphValidator}. Reference data goes in as {@link
 * org.igkg.authority.Authorities} and comes out as graphs without blank nodes; each entry keeps its
 * sources. Shapes see one graph at a time: that a thing named in it exists elsewhere is not
 * checked.
 */
@NullMarked
package org.igkg.graph;

import org.jspecify.annotations.NullMarked;
