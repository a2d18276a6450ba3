/**
 * What is counted over all documents: topics by year, region, stakeholder group and forum, topics
 * in one turn, first appearances, trends, and phrases that may become topics. Named graphs of
 * documents go in, named graphs {@code graph/derived/…} come out.
 *
 * <p>Read in this order: {@link org.igkg.derivation.Derivation}, {@code YearReader} (what is
 * counted), {@code Cube} (by what), {@code YearCounts}, {@code YearGraph}, then {@code TrendGraph},
 * {@code FirstAppearances}, {@code CandidateTopics}.
 *
 * <p>A package of its own between {@code store} and {@code ingest}: it knows what the triples mean,
 * which {@code store} does not, and no document, which {@code ingest} does.
 *
 * <p>Limits: counts are of what is loaded. A speaker without a known country or stakeholder group
 * is in no count by region or group, so those are lower bounds.
 */
@NullMarked
package org.igkg.derivation;

import org.jspecify.annotations.NullMarked;
