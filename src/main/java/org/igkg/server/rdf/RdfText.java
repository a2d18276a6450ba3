package org.igkg.server.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.igkg.server.web.PageFormat;

/**
 * Writes a small graph, adding the prefixes it uses, in the format asked for, the same bytes each
 * time.
 */
public final class RdfText {
  private RdfText() {}

  /**
   * @param root what stands on top in JSON-LD
   */
  public static byte[] write(Graph graph, Node root, PageFormat format) {
    Prefixes.addUsed(graph);
    if (format == PageFormat.JSONLD) {
      Map<String, String> prefixes = graph.getPrefixMapping().getNsPrefixMap();
      return JsonLdDocument.write(graph, root, new TreeMap<>(prefixes))
          .getBytes(StandardCharsets.UTF_8);
    }
    if (format == PageFormat.NTRIPLES) {
      return SortedTriples.write(graph);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFFormat form = format == PageFormat.TURTLE ? RDFFormat.TURTLE_PRETTY : RDFFormat.RDFXML_PLAIN;
    RDFWriter.source(graph).format(form).output(out);
    return out.toByteArray();
  }
}
