package org.igkg.server.things;

import java.util.List;
import org.igkg.server.web.Link;

/**
 * What the page of a named graph shows.
 *
 * @param about what the graph says of itself
 * @param classes what it describes, the first of each class
 */
record GraphPage(
    String iri,
    int triples,
    List<ThingPage.Row> about,
    List<ThingPage.Section> classes,
    List<Link> formats) {}
