/**
 * One port: the SPARQL endpoint at {@code /sparql}, the home page at {@code /}, {@code /health}.
 *
 * <p>Read in this order: {@link org.igkg.server.Server} starts it; {@code SparqlConfiguration}
 * hangs Fuseki's filter in, behind {@code SparqlFrontFilter} which answers what Fuseki does not;
 * {@code HomeController} shows what {@code HoldingsReader} counts. Read-only: no request changes
 * the store.
 */
@NullMarked
package org.igkg.server;

import org.jspecify.annotations.NullMarked;
