/**
 * Analysed record to findings, one sub-package for each kind of extractor. Every finding carries
 * the span of its words, a confidence and the method that found it.
 *
 * <p>Extraction of one record is a pure function of its text and of the vocabularies: no clock, no
 * network, no other record. Below its threshold an extractor abstains.
 */
@NullMarked
package org.igkg.extraction;

import org.jspecify.annotations.NullMarked;
