package org.igkg.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;
import org.igkg.ingest.PhaseTimes.Phase;
import org.igkg.source.DocumentReader;
import org.igkg.source.Problem;
import org.igkg.source.PublishedFile;
import org.igkg.source.ReadOutcome;
import org.igkg.source.Sidecars;
import org.igkg.source.SourceDocument;

/**
 * The way of one file: read its document, then all of {@link DocumentPipeline}. Looks at no other
 * document, so that it runs on any number of threads and machines.
 */
public final class FilePipeline {
  private final DocumentPipeline pipeline;
  private final DocumentReader reader = new DocumentReader();

  public FilePipeline(DocumentPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * What comes of a file; never throws for what is wrong with it.
   *
   * @param sidecars of its folder; their own problems are not repeated here
   */
  public DocumentOutcome run(PublishedFile file, Sidecars sidecars) {
    return run(file, sidecars, (graph, origin) -> false);
  }

  /**
   * @param known whether a graph need not be made again that is made from this
   */
  DocumentOutcome run(PublishedFile file, Sidecars sidecars, BiPredicate<Node, String> known) {
    ReadOutcome outcome = pipeline.times().time(Phase.READ, () -> reader.read(file, sidecars));
    if (outcome instanceof ReadOutcome.Read read) {
      return run(file, read, known);
    }
    Problem problem = ((ReadOutcome.Refused) outcome).problem();
    return DocumentOutcome.rejected(file.path(), problem.document(), List.of(problem));
  }

  private DocumentOutcome run(
      PublishedFile file, ReadOutcome.Read read, BiPredicate<Node, String> known) {
    SourceDocument document = read.document();
    Node graph = pipeline.graphName(document);
    Optional<String> origin = pipeline.origin(document);
    Outcome outcome =
        origin.isPresent() && known.test(graph, origin.get())
            ? new Outcome.Unchanged(graph, List.of())
            : pipeline.run(document);
    return new DocumentOutcome(
        file.path(), document.fileName(), outcome.after(read.notices()), origin);
  }
}
