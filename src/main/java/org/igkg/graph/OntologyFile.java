package org.igkg.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A Turtle file of {@code ontology/} on the class path. */
final class OntologyFile {
  private OntologyFile() {}

  /**
   * Reads {@code ontology/{name}}.
   *
   * @throws IllegalStateException when the file is missing: the build did not pack {@code
   *     ontology/}
   */
  static Graph read(String name) {
    String resource = "/ontology/" + name;
    try (InputStream in = OntologyFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
