package org.igkg.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * Checks one named graph against {@code ontology/shapes.ttl}, without looking at any other graph.
 *
 * <p>The shapes are read once and never change, so one validator serves all threads.
 */
public final class GraphValidator {
  private final Shapes shapes = ShaclValidator.get().parse(OntologyFile.read("shapes.ttl"));

  /** What {@code graph} breaks, in a stable order; empty when it conforms. */
  public List<Violation> validate(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(GraphValidator::violation)
        .distinct()
        .sorted()
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    Node value = entry.value();
    return new Violation(
        entry.focusNode().toString(),
        entry.resultPath() == null ? "" : printed(entry.resultPath()),
        entry.message(),
        value == null ? "" : value.toString());
  }

  private static String printed(Path path) {
    return path instanceof P_Link link ? link.getNode().getURI() : path.toString();
  }
}
