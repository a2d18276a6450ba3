/**
 * Constants for the terms in {@code ontology/}, one class per vocabulary. Depends on Jena's nodes
 * only.
 */
@NullMarked
package org.igkg.vocabulary;

import org.jspecify.annotations.NullMarked;
