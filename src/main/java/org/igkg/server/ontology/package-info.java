/**
 * {@code /ontology}: the terms and the shapes of the graph, from the Turtle files of the program.
 */
@NullMarked
package org.igkg.server.ontology;

import org.jspecify.annotations.NullMarked;
