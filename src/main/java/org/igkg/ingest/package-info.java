/**
 * Documents to named graphs in the store: the whole way of the data for one document, and for a
 * folder of them.
 */
@NullMarked
package org.igkg.ingest;

import org.jspecify.annotations.NullMarked;
