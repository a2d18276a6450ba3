/** The catalogue of {@code queries/*.rq}: header, typed parameters, results. */
@NullMarked
package org.igkg.query;

import org.jspecify.annotations.NullMarked;
