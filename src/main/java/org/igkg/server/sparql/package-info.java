/**
 * The endpoint: SPARQL 1.1 Protocol for queries at {@code /sparql} by Fuseki's filter, the service
 * description, the query form, and the Graph Store Protocol for reading at {@code
 * /rdf-graph-store}.
 *
 * <p>An answer is whole or an error: {@code SparqlFrontFilter} holds it back until it is known to
 * be complete, and {@code WholeAnswers} tells when a limit was reached. So no client takes a part
 * for the whole, and none keeps a transaction open by reading slowly.
 */
@NullMarked
package org.igkg.server.sparql;

import org.jspecify.annotations.NullMarked;
