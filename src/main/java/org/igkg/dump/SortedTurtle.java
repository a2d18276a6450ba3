package org.igkg.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * The triples of a sorted N-Quads file as Turtle, in its order, one after the other: what several
 * graphs say is said once, and nothing is held in memory.
 */
final class SortedTurtle {
  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("igkg", "https://w3id.org/igkg/ontology#"),
              Map.entry("dcterms", "http://purl.org/dc/terms/"),
              Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
              Map.entry("org", "http://www.w3.org/ns/org#"),
              Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
              Map.entry("prov", "http://www.w3.org/ns/prov#"),
              Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
              Map.entry("schema", "https://schema.org/"),
              Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
              Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

  private SortedTurtle() {}

  /** Returns the number of triples. */
  static long write(Path zippedQuads, OutputStream out) throws IOException {
    StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    Once once = new Once(turtle);
    turtle.start();
    PREFIXES.forEach(turtle::prefix);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(zippedQuads))) {
      RDFParser.source(in).lang(Lang.NQUADS).checking(false).parse(once);
    }
    turtle.finish();
    return once.triples;
  }

  /** Passes each triple on once; equal ones follow each other. */
  private static final class Once extends StreamRDFBase {
    private final StreamRDF to;
    private Optional<Triple> last = Optional.empty();
    private long triples;

    Once(StreamRDF to) {
      this.to = to;
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
      if (last.filter(triple::equals).isEmpty()) {
        to.triple(triple);
        triples++;
        last = Optional.of(triple);
      }
    }
  }
}
