/** The people and bodies that the fields of a session proposal or report name. */
@NullMarked
package org.igkg.extraction.proposal;

import org.jspecify.annotations.NullMarked;
