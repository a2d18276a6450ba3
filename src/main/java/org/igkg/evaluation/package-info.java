/**
 * Answers of the contract queries against annotations made by readers.
 *
 * <p>Read in this order: {@link org.igkg.evaluation.Evaluation}, {@link
 * org.igkg.evaluation.Measure}, {@link org.igkg.evaluation.Board}, {@link
 * org.igkg.evaluation.Floor}. In goes a folder with one JSON file for each annotated document, out
 * comes one row for each field: its score, averaged over the documents, and their number. Folding,
 * scores and averages are those of the project's own scoring script, so that the two print the same
 * board.
 */
@NullMarked
package org.igkg.evaluation;

import org.jspecify.annotations.NullMarked;
