/** One port: the SPARQL endpoint and the pages. */
@NullMarked
package org.igkg.server;

import org.jspecify.annotations.NullMarked;
