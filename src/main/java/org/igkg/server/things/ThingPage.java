package org.igkg.server.things;

import java.util.List;
import java.util.Optional;
import org.igkg.server.web.Link;

/**
 * What the page of a thing shows.
 *
 * @param iri what to cite
 * @param canonical the page at the public base
 * @param statements what the thing says itself
 * @param links what others say of it
 * @param concepts of a concept scheme, the top ones first
 * @param graphs the named graphs that say so
 * @param formats the same as data
 * @param schemaOrg JSON for a script element, safe there
 * @param whole false when the totals are lower bounds
 */
record ThingPage(
    String label,
    String iri,
    String canonical,
    List<Link> types,
    List<Row> statements,
    List<Section> links,
    List<Branch> concepts,
    List<Link> graphs,
    List<Link> formats,
    String citation,
    String schemaOrg,
    boolean whole) {

  /** A property and its values. */
  record Row(Link property, List<Value> values) {}

  /**
   * A value.
   *
   * @param link has no address for a literal
   * @param language tag of a literal, else empty
   */
  record Value(Link link, String language) {
    private static final int LONG = 1_500;

    /** Whether it would push all else off the screen. Public for the page template. */
    public boolean isLong() {
      return link.text().length() > LONG;
    }

    /** The first words of a long value. */
    public String opening() {
      return Names.shortened(link.text());
    }
  }

  /**
   * The things that have this one as value of a property.
   *
   * @param next address of those that do not fit here
   */
  record Section(Link property, List<Link> things, int total, Optional<String> next) {}

  /** A concept with those below it. */
  record Branch(Link concept, String definition, List<Branch> narrower) {}
}
