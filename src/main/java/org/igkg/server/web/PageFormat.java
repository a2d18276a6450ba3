package org.igkg.server.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;

/** How a description is written, in our order of preference. */
public enum PageFormat {
  HTML("html", Lang.CSV, "text/html", "application/xhtml+xml"),
  TURTLE("ttl", Lang.TURTLE, "text/turtle", "application/x-turtle"),
  JSONLD("jsonld", Lang.JSONLD, "application/ld+json", "application/json"),
  RDFXML("rdf", Lang.RDFXML, "application/rdf+xml", "application/xml", "text/xml"),
  NTRIPLES("nt", Lang.NTRIPLES, "application/n-triples");

  /** All that are RDF. */
  public static final List<PageFormat> RDF = List.of(TURTLE, JSONLD, RDFXML, NTRIPLES);

  private final String suffix;
  private final Lang lang;
  private final List<String> mediaTypes;

  PageFormat(String suffix, Lang lang, String... mediaTypes) {
    this.suffix = suffix;
    this.lang = lang;
    this.mediaTypes = List.of(mediaTypes);
  }

  /** The RDF format of that suffix, without the dot: {@code ttl}. */
  public static Optional<PageFormat> rdfWithSuffix(String suffix) {
    return RDF.stream().filter(format -> format.suffix.equals(suffix)).findFirst();
  }

  /** The format a client likes best, HTML if it has no preference. */
  public static Optional<PageFormat> of(Accept accept) {
    return accept.best(Arrays.asList(values()), PageFormat::mediaTypes);
  }

  /** The RDF format a client likes best, Turtle if it has no preference. */
  public static Optional<PageFormat> rdfOf(Accept accept) {
    return accept.best(RDF, PageFormat::mediaTypes);
  }

  public String suffix() {
    return suffix;
  }

  /** Jena's name of it; HTML has none. */
  public Lang lang() {
    if (this == HTML) {
      throw new IllegalStateException("HTML is no RDF format");
    }
    return lang;
  }

  /** The name it is sent under, then other names it is asked by. */
  public List<String> mediaTypes() {
    return mediaTypes;
  }

  public String mediaType() {
    return mediaTypes.get(0);
  }

  /** With the character set where it needs one. */
  public String contentType() {
    return mediaType().startsWith("text/") ? mediaType() + ";charset=utf-8" : mediaType();
  }
}
