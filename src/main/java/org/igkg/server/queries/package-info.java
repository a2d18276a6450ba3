/** The questions of the catalogue: a page with a form each, an API address each, OpenAPI. */
@NullMarked
package org.igkg.server.queries;

import org.jspecify.annotations.NullMarked;
