/**
 * Topics of the scheme: their mentions in a record, and how much the record is about each.
 *
 * <p>Start with {@link org.igkg.extraction.topic.TopicExtractor}. Vocabulary, guards and background
 * are tables in {@code ontology/authority}. What is meant but never named is found only by patterns
 * of words ({@code topic-patterns.csv}); a trained classifier found too little more.
 */
@NullMarked
package org.igkg.extraction.topic;

import org.jspecify.annotations.NullMarked;
