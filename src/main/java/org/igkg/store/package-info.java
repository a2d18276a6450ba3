/** The dataset: TDB2 with a text index, transactions, replacing one named graph, dumps. */
@NullMarked
package org.igkg.store;

import org.jspecify.annotations.NullMarked;
