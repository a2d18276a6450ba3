/**
 * What stands before all else that is served: headers that let a browser run nothing foreign, sizes
 * and numbers of requests, error pages that tell nothing of what the server runs on.
 */
@NullMarked
package org.igkg.server.guard;

import org.jspecify.annotations.NullMarked;
