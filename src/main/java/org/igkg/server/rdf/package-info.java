/** Small graphs as text, in each of the formats of {@link org.igkg.server.web.PageFormat}. */
@NullMarked
package org.igkg.server.rdf;

import org.jspecify.annotations.NullMarked;
