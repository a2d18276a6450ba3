package org.igkg.language;

import java.util.List;
import java.util.SortedMap;
import org.igkg.source.Span;

/**
 * Splits English text into sentences and tagged tokens. Implementations are safe for use by several
 * threads and give the same answer for the same words every time.
 */
public interface LanguageAnalyser {
  /**
   * The sentences of {@code range} within {@code text}, in order, without gaps that hold words.
   *
   * @param text the document's normalised text; notes inside the range may have been blanked out
   *     with spaces, so that offsets stay right
   * @param range the part to analyse
   */
  List<Sentence> analyse(CharSequence text, Span range);

  /**
   * Whether the models have met the word in this very form; what they have not is rare, or not
   * English.
   */
  boolean knows(String word);

  /** The models behind it: name and SHA-256, for the provenance of what is found with them. */
  SortedMap<String, String> models();
}
