/** For those who keep a server running: whether it lives and is ready, and numbers of its work. */
@NullMarked
package org.igkg.server.operation;

import org.jspecify.annotations.NullMarked;
