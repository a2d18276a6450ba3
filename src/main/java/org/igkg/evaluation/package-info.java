/** Answers of the contract queries against annotations made by readers. */
@NullMarked
package org.igkg.evaluation;

import org.jspecify.annotations.NullMarked;
