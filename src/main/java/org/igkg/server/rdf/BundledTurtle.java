package org.igkg.server.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The Turtle files of {@code ontology/} that are packed into the program. */
public final class BundledTurtle {
  private BundledTurtle() {}

  /**
   * @param name {@code igkg.ttl}
   */
  public static Graph read(String name) {
    return RDFParser.fromString(text(name), Lang.TURTLE).toGraph();
  }

  /** The file as it is, comments included. */
  public static String text(String name) {
    try (InputStream in = BundledTurtle.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + name + " is not packed into the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read ontology/" + name, e);
    }
  }
}
