/**
 * Sentences, tokens and parts of speech behind one small interface, {@link
 * org.igkg.language.LanguageAnalyser}; the models come from Maven artifacts.
 */
@NullMarked
package org.igkg.language;

import org.jspecify.annotations.NullMarked;
