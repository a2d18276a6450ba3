package org.igkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.igkg.ingest.ListedDocument.ListedGraph;
import org.igkg.source.DocumentKey;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;

/**
 * A graph that was made elsewhere to what came of its document, as if it had been made here: it has
 * the name that its document gives it, and keeps all shapes. Threads may share it.
 */
record MadeGraphReader(DocumentPipeline pipeline, KnownGraphs known) {
  DocumentOutcome read(MadeGraph made) {
    ListedDocument document = made.document();
    ListedGraph graph = document.graph().orElseThrow();
    return new DocumentOutcome(
        document.path() + " in " + made.part(),
        document.name(),
        outcome(document, graph, made.lines()),
        graph.origin());
  }

  private Outcome outcome(ListedDocument document, ListedGraph graph, GraphLines lines) {
    Optional<Node> name = name(document).filter(n -> n.getURI().equals(graph.iri()));
    if (name.isEmpty()) {
      return rejected(
          document,
          Code.UNKNOWN_GRAPH,
          graph.iri() + " is not the name of its graph; was it made with another --base?");
    }
    if (graph.origin().filter(origin -> known.isMadeFrom(name.get(), origin)).isPresent()) {
      return new Outcome.Unchanged(name.get(), document.problems());
    }
    try {
      return pipeline.checked(document.name(), name.get(), lines.parse(), document.problems());
    } catch (RiotException e) {
      return rejected(document, Code.DAMAGED_DOCUMENT, "its graph is broken: " + e.getMessage());
    }
  }

  /** Absent when no graph may have the name. */
  private Optional<Node> name(ListedDocument document) {
    try {
      return Optional.of(pipeline.iris().graph(DocumentKey.of(document.name())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Outcome rejected(ListedDocument document, Code code, String message) {
    List<Problem> problems = new ArrayList<>(document.problems());
    problems.add(Problem.of(document.name(), code, message));
    return new Outcome.Rejected(problems);
  }
}
