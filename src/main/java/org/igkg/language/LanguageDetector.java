package org.igkg.language;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Tells the language of a text. Implementations are safe for use by several threads and give the
 * same answer for the same words every time.
 */
public interface LanguageDetector {
  /**
   * The language, as a BCP 47 tag such as {@code en} or {@code zh}; empty when the text is too
   * short or nothing is sure enough.
   */
  Optional<String> detect(CharSequence text);

  /** The models behind it: name and SHA-256, for the provenance of what is found with them. */
  SortedMap<String, String> models();
}
