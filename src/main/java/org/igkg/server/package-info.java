/**
 * One port for everything: the endpoint, things at their IRIs, the data set, the ontology, the
 * questions, the dumps, the home page at {@code /} and {@code /health}.
 *
 * <p>Read in this order: {@link org.igkg.server.Server} starts it; {@code ServerConfiguration}
 * names its parts, one package each: {@code sparql}, {@code things}, {@code dataset}, {@code
 * ontology}, {@code queries}; {@code web} and {@code rdf} are what they share. Read-only: no
 * request changes the store.
 */
@NullMarked
package org.igkg.server;

import org.jspecify.annotations.NullMarked;
