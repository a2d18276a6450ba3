package org.igkg.ingest;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.igkg.graph.SpeechSketch;

/**
 * A document of a session that has several.
 *
 * @param graph its named graph
 * @param sketch of its speech; only transcripts have one
 * @param duplicateOf what it was found to be a copy of when it was last looked at
 */
record SessionDocument(
    Node graph,
    Node document,
    String fileName,
    Optional<SpeechSketch> sketch,
    boolean draft,
    boolean english,
    Optional<Node> duplicateOf) {

  /** The better copy first: final, then English, then longer, then by IRI. */
  static final Comparator<SessionDocument> BETTER_FIRST =
      Comparator.comparing(SessionDocument::draft)
          .thenComparing(d -> !d.english())
          .thenComparing(d -> -d.sketch().map(SpeechSketch::size).orElse(0))
          .thenComparing(d -> d.document().getURI());

  boolean isCopyOf(SessionDocument other) {
    return sketch.isPresent()
        && other.sketch().isPresent()
        && sketch.get().isSameSpeech(other.sketch().get());
  }
}
