/**
 * A document as published: its bytes, its normalised text, its checksum.
 *
 * <p>Read in this order: {@link org.igkg.source.Span}, {@link org.igkg.source.SourceDocument},
 * {@link org.igkg.source.DocumentReader}, {@link org.igkg.source.Sidecar}, {@link
 * org.igkg.source.OffsetMap}, {@link org.igkg.source.Problem}. {@link org.igkg.source.HtmlReader}
 * is the largest of the readers of one format each. In goes a path, out comes a {@link
 * org.igkg.source.SourceDocument} or the {@link org.igkg.source.Problem} that kept it out. Knows
 * nothing of meetings, people or RDF.
 */
@NullMarked
package org.igkg.source;

import org.jspecify.annotations.NullMarked;
