/**
 * Reported quantities: {@code 2.6 billion people}, {@code 30% in 2020}. Start with {@link
 * org.igkg.extraction.figure.FigureExtractor}.
 */
@NullMarked
package org.igkg.extraction.figure;

import org.jspecify.annotations.NullMarked;
