/**
 * Things at their addresses: {@code /id/…} leads to {@code /page/…} for people or {@code /data/…}
 * for programs; named graphs at {@code /graph/…}.
 *
 * <p>Read in this order: {@code ThingController}, {@code ThingReader} which collects a {@code
 * Description} from the store, {@code DescriptionModel} and {@code JsonLdDocument} which write it,
 * {@code ThingPage} which shows it.
 */
@NullMarked
package org.igkg.server.things;

import org.jspecify.annotations.NullMarked;
