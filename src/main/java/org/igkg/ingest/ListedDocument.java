package org.igkg.ingest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.igkg.source.Problem;

/**
 * What came of one document, without its graph: what {@link Ingest} has to know beside the quads.
 *
 * @param path where its file lay
 * @param name its file name; the path when it could not be read
 * @param graph absent when the document was refused
 * @param problems why it was refused, or notices
 */
public record ListedDocument(
    String path, String name, Optional<ListedGraph> graph, List<Problem> problems)
    implements ListingLine {
  public ListedDocument {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(graph, "graph");
    problems = List.copyOf(problems);
  }

  /**
   * A graph that stands in a file beside the listing.
   *
   * @param iri its name
   * @param quads how many it has
   * @param origin a key of all that it was made from, when it may be remembered
   */
  public record ListedGraph(String iri, int quads, Optional<String> origin) {
    public ListedGraph {
      Objects.requireNonNull(iri, "iri");
      Objects.requireNonNull(origin, "origin");
      if (quads < 1) {
        throw new IllegalArgumentException("a graph has quads, not " + quads);
      }
    }
  }

  /** A document whose graph was made and is taken. */
  static ListedDocument taken(DocumentOutcome document, Node graph, int quads) {
    return new ListedDocument(
        document.path(),
        document.name(),
        Optional.of(new ListedGraph(graph.getURI(), quads, document.lastingOrigin())),
        document.outcome().problems());
  }

  /** A document of which there is no graph. */
  static ListedDocument refused(DocumentOutcome document, List<Problem> problems) {
    return new ListedDocument(document.path(), document.name(), Optional.empty(), problems);
  }
}
