package org.igkg.server.dataset;

import java.util.List;
import org.igkg.server.web.Link;

/** What the page of the data set shows. */
record DatasetPage(
    String title,
    String description,
    String rights,
    String version,
    String years,
    long triples,
    long graphs,
    List<Part> classes,
    List<Part> properties,
    List<Linkset> linksets,
    List<Link> formats,
    String schemaOrg) {

  /** A class or property and how much of it there is. */
  record Part(Link term, long number) {}

  /** Links to another data set. */
  record Linkset(String target, Link property, long number) {}
}
