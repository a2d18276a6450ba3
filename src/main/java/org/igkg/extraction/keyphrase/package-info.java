/**
 * Phrases that say what a record is about, beside the topic scheme. Start with {@link
 * org.igkg.extraction.keyphrase.KeyPhraseExtractor}.
 */
@NullMarked
package org.igkg.extraction.keyphrase;

import org.jspecify.annotations.NullMarked;
