/**
 * The data set described in itself: VoID and DCAT with counts ({@code graph/reference/dataset}),
 * and the questions of the catalogue ({@code graph/reference/queries}).
 *
 * <p>Read in this order: {@link org.igkg.description.SelfDescription} puts both graphs into a
 * store; {@code StoreCounter} counts; {@link org.igkg.description.DatasetDescription} and {@code
 * QueryDescription} say it in RDF. The same store gives the same graphs: no clock, no address of a
 * server.
 */
@NullMarked
package org.igkg.description;

import org.jspecify.annotations.NullMarked;
