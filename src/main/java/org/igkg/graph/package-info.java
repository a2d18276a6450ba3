/**
 * Resolved findings to triples: one named graph for each source document, IRIs minted in one class,
 * checked with SHACL.
 */
@NullMarked
package org.igkg.graph;

import org.jspecify.annotations.NullMarked;
