package org.igkg.server.things;

import java.util.Optional;
import org.apache.jena.graph.Triple;

/**
 * What a thing is called.
 *
 * @param statement the triple that says so; empty when the name was made from the IRI or from
 *     several statements
 */
record Name(String text, Optional<Triple> statement) {}
