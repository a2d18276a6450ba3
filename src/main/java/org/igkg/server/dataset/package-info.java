/** The data set as a whole: {@code /dataset}, {@code /.well-known/void} and {@code /dumps}. */
@NullMarked
package org.igkg.server.dataset;

import org.jspecify.annotations.NullMarked;
