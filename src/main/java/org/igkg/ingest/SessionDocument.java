package org.igkg.ingest;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.igkg.graph.SpeechSketch;

/**
 * A document of a session that has several.
 *
 * @param graph its named graph
 * @param titled whether it has a title line
 * @param sketch of its speech; only transcripts have one
 * @param language of most of its words, {@code en} where it is not known
 * @param duplicateOf what it was found to be a copy of when it was last looked at
 */
record SessionDocument(
    Node graph,
    Node document,
    String fileName,
    boolean titled,
    Optional<SpeechSketch> sketch,
    boolean draft,
    String language,
    Optional<Node> duplicateOf) {

  static final String ENGLISH = "en";

  /** The better copy first: English, then final, then longer, then titled, then by IRI. */
  static final Comparator<SessionDocument> BETTER_FIRST =
      Comparator.comparing((SessionDocument d) -> !d.language().equals(ENGLISH))
          .thenComparing(SessionDocument::draft)
          .thenComparing(d -> -d.sketch().map(SpeechSketch::size).orElse(0))
          .thenComparing(d -> !d.titled())
          .thenComparing(d -> d.document().getURI());

  boolean isCopyOf(SessionDocument other) {
    return sketch.isPresent()
        && other.sketch().isPresent()
        && (isVersionOf(other) || sketch.get().isSameSpeech(other.sketch().get()));
  }

  /**
   * Whether this is the same session in another language: it has one set of speeches, and what was
   * captioned or translated besides is no further speech.
   */
  boolean isVersionOf(SessionDocument other) {
    return !language.equals(other.language());
  }
}
