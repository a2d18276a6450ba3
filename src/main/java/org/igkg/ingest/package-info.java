/**
 * Documents to named graphs in the store: the whole way of the data for one document, and for a
 * folder of them.
 *
 * <p>Read in this order: {@link org.igkg.ingest.DocumentPipeline}, {@link
 * org.igkg.ingest.IngestSetup} (where readers and extractors are plugged in), {@link
 * org.igkg.ingest.Ingest}, {@link org.igkg.ingest.IngestReport}. A document that cannot be mapped
 * leaves the graph as it was and is named in the report.
 */
@NullMarked
package org.igkg.ingest;

import org.jspecify.annotations.NullMarked;
