/**
 * Records from public sites into a folder that {@code ingest} reads.
 *
 * <p>Read in this order: {@link org.igkg.harvest.StartAddress} (where to begin, from {@code
 * ontology/harvest/start-addresses.csv}), {@link org.igkg.harvest.Harvest} (the run), {@link
 * org.igkg.harvest.HarvestCache} (what is kept), {@link org.igkg.harvest.HarvestReport}.
 *
 * <p>Polite by construction: one request at a time, a pause for each host, robots.txt (RFC 9309),
 * Retry-After, conditional requests, limits at which a run stops. Addresses that are not public are
 * refused. Nothing that was fetched is ever overwritten or deleted.
 */
@NullMarked
package org.igkg.harvest;

import org.jspecify.annotations.NullMarked;
