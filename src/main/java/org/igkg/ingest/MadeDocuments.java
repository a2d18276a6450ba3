package org.igkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igkg.source.Problem;

/**
 * Documents that have one key, and so one graph between them: of those that can be mapped the first
 * is taken, as {@link Ingest} takes it.
 *
 * @param documents a line of the list for each
 * @param graph of the one that is taken
 */
public record MadeDocuments(List<ListedDocument> documents, Optional<GraphLines> graph) {
  public MadeDocuments {
    documents = List.copyOf(documents);
  }

  /**
   * @param sameKey what came of each, in the order of their paths
   */
  public static MadeDocuments of(List<DocumentOutcome> sameKey) {
    List<ListedDocument> listed = new ArrayList<>();
    Optional<DocumentOutcome> taken = Optional.empty();
    Optional<GraphLines> graph = Optional.empty();
    for (DocumentOutcome document : sameKey) {
      if (!(document.outcome() instanceof Outcome.Mapped mapped)) {
        listed.add(ListedDocument.refused(document, document.outcome().problems()));
      } else if (taken.isEmpty()) {
        GraphLines lines = GraphLines.of(mapped.graphName(), mapped.graph());
        listed.add(ListedDocument.taken(document, mapped.graphName(), lines.lines().size()));
        taken = Optional.of(document);
        graph = Optional.of(lines);
      } else {
        listed.add(duplicate(document, taken.get()));
      }
    }
    return new MadeDocuments(listed, graph);
  }

  private static ListedDocument duplicate(DocumentOutcome document, DocumentOutcome taken) {
    List<Problem> problems = new ArrayList<>(document.outcome().problems());
    problems.add(document.duplicateOf(taken.path()));
    return ListedDocument.refused(document, problems);
  }
}
