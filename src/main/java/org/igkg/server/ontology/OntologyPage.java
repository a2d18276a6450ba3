package org.igkg.server.ontology;

import java.util.List;
import org.igkg.server.web.Link;

/**
 * The ontology as a page shows it.
 *
 * @param about what it says of itself
 */
record OntologyPage(
    String title, String description, List<Row> about, List<Section> sections, List<Link> formats) {

  /** Terms of one kind: classes. */
  record Section(String title, List<Term> terms) {}

  /**
   * A term.
   *
   * @param anchor its place on the page, the end of its IRI
   */
  record Term(String anchor, String label, String iri, String definition, List<Row> rows) {}

  /** A property and its values. */
  record Row(Link property, List<Link> values) {}
}
