/**
 * IGKG: records of Internet governance meetings as a knowledge graph.
 *
 * <p>The packages are the pipeline. Read from top to bottom; a package uses only packages above it:
 *
 * <ol>
 *   <li>{@code source} a document as published
 *   <li>{@code authority} who and what is known, each fact with its source
 *   <li>{@code record} source document to transcript or summary
 *   <li>{@code language} sentences, tokens, parts of speech
 *   <li>{@code extraction} what a record says, each finding with its words
 *   <li>{@code resolution} whom and what the words name
 *   <li>{@code vocabulary} the words of the graph
 *   <li>{@code graph} findings to triples
 *   <li>{@code store} the dataset
 *   <li>{@code ingest} documents to named graphs
 *   <li>{@code query} questions to answers
 *   <li>{@code evaluation} answers against annotations
 *   <li>{@code server} one port: endpoint and pages
 *   <li>{@code cli} one command per step
 * </ol>
 */
@NullMarked
package org.igkg;

import org.jspecify.annotations.NullMarked;
